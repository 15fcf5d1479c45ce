package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

@DisplayName("The schema script")
class SchemaTest {

    private static final String LONGEST = "care_";
    private static final Pattern TEXT = Pattern.compile("(\\w+) varchar\\((\\d+)\\)");
    private static final Pattern NAME = Pattern.compile("\\bcare_\\w+");

    @Test
    @DisplayName("names are short enough for every database whatever they begin with, and nothing is left to fill in")
    void namesAreShort() {
        for (Dialect dialect : Dialect.values()) {
            String script = Schema.script(dialect, LONGEST);
            List<String> names =
                    NAME.matcher(script).results().map(MatchResult::group).toList();
            assertTrue(names.contains("care_mentalhealthreferral_hist"));
            assertEquals(
                    List.of(), names.stream().filter(name -> name.length() > 30).toList());
            assertFalse(script.contains("$"));
            assertFalse(script.contains("zl_"));
        }
    }

    @Test
    @DisplayName("a beginning that is too long, or would have to be quoted, is refused")
    void prefixIsChecked() {
        for (String prefix : List.of("cares_", "care", "Care_", "1_", "_", "", "a-b_", "照料_", "a;_")) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> Schema.script(Dialect.H2, prefix), prefix);
            assertEquals("jdbc.prefix", refused.errors().get(0).code());
        }
    }

    @Test
    @DisplayName("texts are as long as a check at the start asks for")
    void lengths() {
        for (Dialect dialect : Dialect.values()) {
            Map<String, Long> made = TEXT.matcher(Schema.script(dialect, LONGEST))
                    .results()
                    .filter(column -> !column.group(1).equals("step"))
                    .collect(Collectors.toMap(
                            column -> column.group(1), column -> Long.valueOf(column.group(2)), Math::min));
            made.forEach((column, length) -> assertEquals(lengthOf(column), length.longValue(), column));
        }
    }

    private static long lengthOf(String column) {
        return Objects.requireNonNull(NeededColumn.ALL.get(column)).size();
    }

    @Test
    @DisplayName("what it makes is what the store needs")
    void scriptIsComplete() {
        Databases.all().forEach(source -> assertEquals(List.of(), Schema.faults(source)));
    }

    @Test
    @DisplayName("missing tables and missing columns are named")
    void faultsAreNamed() {
        try (HikariDataSource source = Databases.pool("jdbc:h2:mem:faults")) {
            Schema.create(source);
            Databases.execute(source, "drop table zl_outbox; alter table zl_lead_hist drop column seal");
            assertEquals(List.of("zl_lead_hist", "zl_outbox"), Schema.faults(source));
        }
    }

    @Test
    @DisplayName("missing keys and heads are named, without which two holders of an ID number would be taken")
    void missingKeysAreNamed() {
        for (DataSource source : Databases.fresh("keys")) {
            Schema.create(source);
            String primary = Databases.isPostgres(source) ? "constraint zl_visit_hpk" : "primary key";
            Databases.execute(
                    source,
                    "alter table zl_recipient drop constraint zl_recipient_uq;"
                            + " alter table zl_visit_hist drop " + primary + ";"
                            + " delete from zl_head where kind = 'visit'");
            assertEquals(List.of("zl_recipient", "zl_visit_hist", "zl_head"), Schema.faults(source));
        }
    }

    @Test
    @DisplayName(
            "a copy of the tables without their keys is named by every table, though another schema has them whole")
    void copiesAreNamed() {
        for (DataSource source : Databases.fresh("copies")) {
            if (Databases.dialect(source) != Dialect.MARIADB) {
                Schema.create(source);
                Databases.execute(source, "create schema restored");
                for (String table : tables()) {
                    Databases.execute(source, "create table restored." + table + " as select * from " + table);
                }
                assertEquals(List.of(), Schema.faults(source));
                String restored = Databases.isPostgres(source) ? "restored" : "RESTORED";
                List<String> but = List.of("zl_schema");
                assertEquals(
                        tables().stream()
                                .filter(table -> !but.contains(table))
                                .sorted()
                                .toList(),
                        Schema.faults(new SchemaSource(source, restored)).stream()
                                .sorted()
                                .toList());
            }
        }
    }

    @Test
    @DisplayName("tables in another schema on the path of the connection are found")
    void path() {
        DataSource source = Databases.postgres();
        Databases.execute(source, "create schema if not exists before_all");
        try (HikariDataSource path =
                Databases.samePostgres(pool -> pool.setConnectionInitSql("set search_path = before_all, public"))) {
            assertEquals(List.of(), Schema.faults(path));
        }
    }

    @Test
    @DisplayName("columns that are too short, and events that get no number, are named")
    void narrowColumnsAreNamed() {
        for (DataSource source : Databases.fresh("narrow")) {
            Schema.create(source);
            Databases.execute(
                    source,
                    Databases.dialect(source) == Dialect.MARIADB
                            ? "alter table zl_recipient modify uniq varchar(10);"
                                    + " alter table zl_lead_hist modify seal varchar(63) not null;"
                                    + " alter table zl_outbox modify seq bigint not null"
                            : "alter table zl_recipient alter column uniq set data type varchar(10);"
                                    + " alter table zl_lead_hist alter column seal set data type varchar(63);"
                                    + " alter table zl_outbox alter column seq drop identity");
            assertEquals(List.of("zl_recipient", "zl_lead_hist", "zl_outbox"), Schema.faults(source));
        }
    }

    private static List<String> tables() {
        return Stream.concat(
                        CareStore.kinds().stream()
                                .map(StoredKind::name)
                                .flatMap(name -> Stream.of("zl_" + name, "zl_" + name + "_hist")),
                        Stream.of("zl_head", "zl_outbox", "zl_sent", "zl_schema"))
                .toList();
    }

    /** Connections on which a name means a table of one schema. */
    private static final class SchemaSource extends ForwardingSource {

        private final String schema;

        SchemaSource(DataSource source, String schema) {
            super(source);
            this.schema = schema;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setSchema(schema);
            return connection;
        }
    }

    @Test
    @DisplayName("it is not run twice over")
    void existingTablesAreRefused() {
        for (DataSource source : Databases.all()) {
            assertThrows(StoreException.class, () -> Schema.create(source));
            assertEquals(List.of(), Schema.faults(source));
        }
    }
}
