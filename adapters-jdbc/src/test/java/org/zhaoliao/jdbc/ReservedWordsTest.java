package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W5.6 the names of tables, indexes, constraints and columns need no quotes on any database")
class ReservedWordsTest {

    /** What a line of the script creates, or a column that a table begins a line with. */
    private static final Pattern NAME =
            Pattern.compile("(?m)^create (?:table|index) (\\w+)|^  (?:constraint )?(\\w+) ");

    private static final int LONGEST = 30;

    @Test
    @DisplayName("none is a reserved word of SQL:2016, PostgreSQL, MariaDB, MySQL, H2, Oracle or DM8")
    void notReserved() {
        assertEquals(Set.of("order", "level"), clashes(Set.of("order", "id", "level"), "Oracle"));
        for (String product : words().keySet()) {
            for (Dialect dialect : Dialect.values()) {
                assertEquals(Set.of(), clashes(names(dialect, "zl_"), product), product);
            }
        }
    }

    @Test
    @DisplayName("none is reserved by the databases that can be asked")
    void notReservedByServers() {
        for (DataSource source : List.of(Databases.h2InMemory(), Databases.postgres())) {
            Set<String> reserved = reserved(source);
            assertTrue(reserved.contains(Databases.isPostgres(source) ? "analyze" : "qualify"), reserved::toString);
            reserved.retainAll(names(Databases.dialect(source), "zl_"));
            assertEquals(Set.of(), reserved);
        }
    }

    @Test
    @DisplayName(
            "none is longer than 30 characters whatever they begin with, or written otherwise than in small letters")
    void shortAndPlain() {
        for (Dialect dialect : Dialect.values()) {
            Set<String> names = names(dialect, "care_");
            assertTrue(
                    names.containsAll(Set.of("care_sent", "care_visit_par", "care_lead_hpk", "body_format", "seal")));
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> name.length() > LONGEST || !name.matches("[a-z][a-z0-9_]*"))
                            .toList());
        }
    }

    private static Set<String> names(Dialect dialect, String prefix) {
        return NAME.matcher(Schema.script(dialect, prefix))
                .results()
                .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> clashes(Set<String> names, String product) {
        Set<String> clashes = new TreeSet<>(names);
        clashes.retainAll(words().getOrDefault(product, Set.of()));
        return clashes;
    }

    /** By product; a line each. */
    private static Map<String, Set<String>> words() {
        try (InputStream file = ReservedWordsTest.class.getResourceAsStream("reserved-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" ", 0))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** PostgreSQL lists words to its driver that are not reserved, too; it tells them apart itself. */
    private static Set<String> reserved(DataSource source) {
        return Sessions.of(source).read(connection -> {
            List<String> words = Databases.isPostgres(source)
                    ? Statements.query(
                            connection,
                            "select word from pg_get_keywords() where catcode in ('R', 'T')",
                            row -> row.getString("word"))
                    : Arrays.asList(connection.getMetaData().getSQLKeywords().split(",", 0));
            return words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }
}
