package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.jdbc.StoreSettings.StartUp;

@DisplayName("W5.6 a table that is there, and that the store could not work with, is named at the start: it has")
class UnfitTablesTest {

    @Test
    @DisplayName("no room for a body or for the words of a change")
    void narrow() {
        assertNamed(
                "narrow_words",
                new Changed("zl_lead_hist", "why", "varchar(50)", "varchar(50)", "varchar(50)"),
                new Changed("zl_outbox", "basis", "varchar(9000)", "varchar(9000)", "varchar(9000)"),
                new Changed("zl_recipient", "body", "varbinary(100)", "bit(100) using null", "blob"),
                new Changed("zl_visit_hist", "actor", "varchar(20)", "varchar(20)", "tinytext"));
    }

    @Test
    @DisplayName("whole numbers that run over")
    void smallNumbers() {
        assertNamed(
                "small_numbers",
                new Changed("zl_caregiver", "revision", "tinyint", "smallint", "tinyint"),
                new Changed("zl_head", "entries", "smallint", "numeric(18, 0)", "decimal(18, 0)"),
                new Changed("zl_lead", "key_version", "tinyint", "numeric(6, 2)", "tinyint"),
                new Changed("zl_outbox", "agg_revision", "decimal(18, 0)", "numeric(20, 2)", "smallint"),
                new Changed("zl_visit_hist", "revision", "integer", "integer", "integer"));
    }

    @Test
    @DisplayName("a type that does not keep what is written: filled up, rounded, or of another kind")
    void otherTypes() {
        assertNamed(
                "other_types",
                new Changed("zl_caregiver", "division", "char(12)", "char(12)", "char(12)"),
                new Changed("zl_lead", "body", "varchar(1000000)", "text using null", "longtext"),
                new Changed("zl_recipient", "voided", "double precision", "double precision", "double"),
                new Changed("zl_visit_hist", "changed_at", "timestamp", "timestamp using null", "datetime(6)"));
    }

    @Test
    @DisplayName("identifiers, divisions or index columns that do not tell small letters from capitals")
    void ignoringCase() {
        for (DataSource source : Databases.fresh("ignoring")) {
            Schema.create(source);
            if (Databases.isPostgres(source)) {
                Databases.execute(
                        source,
                        "create collation ignoring (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
            }
            String postgres = "varchar(64) collate ignoring";
            String mariaDb = "varchar(64) collate utf8mb4_general_ci";
            assertNamed(
                    source,
                    List.of(
                                    "zl_caregiver id",
                                    "zl_complaint subject",
                                    "zl_lead uniq",
                                    "zl_lead_hist division",
                                    "zl_outbox agg_id",
                                    "zl_sent entered",
                                    "zl_visit partner")
                            .stream()
                            .map(column -> column.split(" ", 2))
                            .map(column ->
                                    new Changed(column[0], column[1], "varchar_ignorecase(64)", postgres, mariaDb))
                            .toList());
        }
    }

    @Test
    @DisplayName("identifiers in the order of a language, in which a page of a division would leave some out")
    void orderOfLanguage() {
        DataSource source = Databases.freshPostgres("languages");
        Schema.create(source);
        Databases.execute(source, "create collation words (provider = icu, locale = 'en')");
        Databases.execute(source, "alter table zl_visit alter column division type varchar(12) collate words");
        assertFaults(source, List.of("zl_visit"));
    }

    @Test
    @DisplayName("a column of the host that must not be empty, and that the database does not fill")
    void furtherColumns() {
        for (DataSource source : Databases.fresh("further")) {
            Schema.create(source);
            Databases.execute(source, "alter table zl_lead add noted varchar(10)");
            Databases.execute(source, "alter table zl_lead add office varchar(10) default 'here' not null");
            assertEquals(List.of(), Schema.faults(source));
            Databases.execute(source, "alter table zl_sent add office integer not null");
            Databases.execute(source, "alter table zl_lead add other varchar(10) not null");
            for (StartUp startUp : List.of(StartUp.VALIDATE, StartUp.MIGRATE)) {
                StoreSettings settings = StoreSettings.USUAL.with(startUp);
                StoreException refused = assertThrows(
                        StoreException.class, () -> JdbcCareStore.over(source, Databases.CIPHER, settings));
                assertTrue(String.valueOf(refused.getMessage()).endsWith(": zl_lead, zl_sent"), refused::toString);
            }
        }
    }

    @Test
    @DisplayName("a column of the store that is empty at times, and must not be")
    void openColumns() {
        for (DataSource source : Databases.fresh("open")) {
            Schema.create(source);
            Databases.execute(
                    source,
                    Databases.dialect(source) == Dialect.MARIADB
                            ? "alter table zl_lead modify partner varchar(40) not null"
                            : "alter table zl_lead alter column partner set not null");
            assertFaults(source, List.of("zl_lead"));
        }
    }

    @Test
    @DisplayName("nothing of this when its columns are only wider than the scripts make them")
    void wider() {
        for (DataSource source : Databases.fresh("wider")) {
            Schema.create(source);
            for (Changed wider : List.of(
                    new Changed("zl_lead", "key_version", "bigint", "bigint", "bigint"),
                    new Changed("zl_lead", "voided", "integer", "integer", "integer"),
                    new Changed("zl_lead", "revision", "numeric(20, 0)", "numeric(20, 0)", "numeric(20, 0)"),
                    new Changed("zl_lead_hist", "why", "varchar(20000)", "varchar(20000)", "mediumtext"),
                    new Changed("zl_lead_hist", "seal", "varchar(100)", "text", "varchar(100)"),
                    new Changed("zl_lead_hist", "body", "blob", "bytea", "mediumblob"))) {
                Databases.execute(source, wider.statement(Databases.dialect(source)));
            }
            assertEquals(List.of(), Schema.faults(source));
        }
    }

    private static void assertNamed(String database, Changed... changed) {
        for (DataSource source : Databases.fresh(database)) {
            Schema.create(source);
            assertNamed(source, List.of(changed));
        }
    }

    /** Each table was changed in one column, and is found by it; no other is. */
    private static void assertNamed(DataSource source, List<Changed> changed) {
        Dialect dialect = Databases.dialect(source);
        changed.forEach(column -> Databases.execute(source, column.statement(dialect)));
        assertFaults(source, changed.stream().map(Changed::table).toList());
    }

    private static void assertFaults(DataSource source, List<String> tables) {
        assertEquals(tables, Schema.faults(source).stream().sorted().toList());
    }

    /** A column that is made anew, in the words of each database. */
    private record Changed(String table, String column, String h2, String postgres, String mariaDb) {

        String statement(Dialect dialect) {
            String changed = "alter table " + table;
            return switch (dialect) {
                case H2 -> changed + " alter column " + column + " set data type " + h2;
                case POSTGRESQL -> changed + " alter column " + column + " type " + postgres;
                case MARIADB -> changed + " modify " + column + " " + mariaDb + " not null";
            };
        }
    }
}
