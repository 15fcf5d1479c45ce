package org.zhaoliao.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/**
 * One step of the schema (迁移步骤); the steps are taken in the order of their versions, each once.
 *
 * @param template its statements, each ended by a semicolon, before the words of a database are filled in
 */
record Migration(int version, String step, String template) {

    /** All steps so far; one that was released is never changed. */
    static final List<Migration> ALL = List.of(new Migration(1, "tables", tables()));

    private static final String NOTE = "\ninsert into zl_schema (version, step) values (%d, '%s');\n";

    /** The script of the step; it notes its version last, when all else is there. */
    String script(Dialect dialect, TableNames names) {
        return names.in(dialect.filled(template) + NOTE.formatted(version, step));
    }

    List<String> statements(Dialect dialect, TableNames names) {
        return Arrays.stream(script(dialect, names).split(";\\s*", 0)).toList();
    }

    /** Its name as Flyway wants it. */
    String file() {
        return "V%d__%s.sql".formatted(version, step);
    }

    private static String tables() {
        String kind = resource("kind.sql");
        Stream<String> kinds =
                CareStore.kinds().stream().map(StoredKind::name).map(name -> kind.replace("${kind}", name));
        return Stream.of(
                        Stream.of(resource("version.sql"), resource("head.sql")),
                        kinds,
                        Stream.of(resource("outbox.sql")))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Migration.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
