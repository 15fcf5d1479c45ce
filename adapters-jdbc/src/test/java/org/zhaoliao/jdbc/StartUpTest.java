package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.jdbc.StoreSettings.StartUp;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 when a store is opened its tables")
class StartUpTest {

    private static final StoreSettings NONE = StoreSettings.USUAL;
    private static final Caregiver CAREGIVER = Samples.caregiver("c-1", Samples.VILLAGE);

    @Test
    @DisplayName("are left alone, if the host sees to them")
    void none() {
        for (DataSource source : Databases.fresh("none")) {
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER, NONE);
            assertThrows(StoreException.class, () -> store.caregivers().find(CAREGIVER.id()));
        }
    }

    @Test
    @DisplayName("are validated: without them, or with a part of them, it does not start, and says what is missing")
    void validate() {
        for (DataSource source : Databases.fresh("validate")) {
            assertTrue(refusal(source).contains("zl_recipient, "), refusal(source));
            Schema.create(source);
            assertEquals(List.of(), store(source, StartUp.VALIDATE).outbox().pending(1));
            Databases.execute(source, "drop table zl_outbox");
            assertTrue(refusal(source).endsWith(": zl_outbox"), refusal(source));
        }
    }

    @Test
    @DisplayName("are not called missing when the database cannot be asked, from the beginning or later on")
    void databaseIsDown() {
        for (DataSource source : Databases.all()) {
            for (int opened : new int[] {0, 1, 20}) {
                DataSource failing = new FailingSource(source, opened);
                assertEquals("The database reports SQLState 08001, code 0", refusal(failing));
            }
        }
    }

    @Test
    @DisplayName("of a newer or an older version are refused")
    void versionIsValidated() {
        for (DataSource source : Databases.fresh("version")) {
            Schema.create(source);
            Databases.execute(source, "insert into zl_schema (version, step) values (99, 'later')");
            assertTrue(refusal(source).endsWith(": zl_schema"), refusal(source));
            Databases.execute(source, "delete from zl_schema");
            assertTrue(refusal(source).endsWith(": zl_schema"), refusal(source));
        }
    }

    @Test
    @DisplayName("are made in an empty schema, and when they are there nothing is done")
    void migrate() {
        for (DataSource source : Databases.fresh("migrate")) {
            store(source, StartUp.MIGRATE).caregivers().add(CAREGIVER, Samples.change(1));
            CareStore again = store(source, StartUp.MIGRATE);
            assertEquals(
                    CAREGIVER,
                    again.caregivers().find(CAREGIVER.id()).orElseThrow().value());
        }
    }

    @Test
    @DisplayName("are made once, when several start together; on H2 one starts first")
    void severalStart() throws InterruptedException, ExecutionException {
        for (DataSource source : Databases.fresh("several")) {
            if (Databases.dialect(source) == Dialect.H2) {
                store(source, StartUp.MIGRATE);
            }
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<CareStore>> stores = IntStream.range(0, 4)
                    .mapToObj(number -> threads.submit(() -> store(source, StartUp.MIGRATE)))
                    .toList();
            threads.shutdown();
            for (Future<CareStore> store : stores) {
                assertEquals(List.of(), store.get().outbox().pending(1));
            }
        }
    }

    @Test
    @DisplayName("are brought to a later version by the steps that they lack, in order")
    void laterSteps() {
        Migration second = new Migration(2, "later", "alter table zl_head add later smallint;\n");
        Migration third = new Migration(3, "last", "update zl_head set later = 3;\n");
        List<Migration> steps =
                Stream.concat(Migration.ALL.stream(), Stream.of(second, third)).toList();
        for (DataSource source : Databases.fresh("later")) {
            Schema.create(source);
            Migrations migrations = new Migrations(source, TableNames.USUAL, steps);
            migrations.run();
            migrations.run();
            assertEquals(List.of(1, 2, 3), migrations.taken());
            assertEquals(
                    List.of(3),
                    Sessions.of(source)
                            .read(connection -> Statements.query(
                                    connection,
                                    "select later from zl_head where kind = 'caregiver'",
                                    row -> row.getInt("later"))));
        }
    }

    @Test
    @DisplayName(
            "a step that fails is named with its statement, and is not noted as taken; PostgreSQL keeps nothing of it")
    void failingStep() {
        Migration bad =
                new Migration(2, "bad", "alter table zl_head add later smallint;\nselect nothing\nfrom nowhere;\n");
        List<Migration> steps =
                Stream.concat(Migration.ALL.stream(), Stream.of(bad)).toList();
        for (DataSource source : Databases.fresh("failing")) {
            Migrations migrations = new Migrations(source, TableNames.USUAL, steps);
            StoreException refused = assertThrows(StoreException.class, migrations::run);
            assertEquals("Version 2 of the schema cannot be made, at: select nothing", refused.getMessage());
            boolean wholeOrNothing = Databases.isPostgres(source);
            assertEquals(wholeOrNothing ? List.of() : List.of(1), migrations.taken());
        }
    }

    @Test
    @DisplayName("may have names of their own, beside others with the usual ones, in everything that the store does")
    void ownNames() throws SQLException {
        for (DataSource source : Databases.fresh("prefix")) {
            StoreSettings own = NONE.withPrefix("care_").with(StartUp.MIGRATE);
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER, own);
            CareStore usual = store(source, StartUp.MIGRATE);
            store.caregivers().add(CAREGIVER, Samples.change(1));
            store.caregivers().replace(CAREGIVER, Revision.FIRST, Samples.change(2));
            store.outbox().delivered(store.outbox().pending(1));
            addOnHostsConnection(source);
            assertEquals(2, store.outbox().pending(10).size());
            assertEquals(Optional.empty(), usual.caregivers().find(CAREGIVER.id()));
            assertEquals(List.of(), Schema.faults(source, "care_"));
            HistoryVerifier verifier = new HistoryVerifier(source, Databases.CIPHER, "care_");
            assertEquals(Optional.empty(), verifier.firstBroken(Caregivers.KIND));
            Databases.execute(source, "delete from care_caregiver_hist where id = 'c-2'");
            assertEquals(Optional.of(new BrokenLink("caregiver", "c-2", 0)), verifier.firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName(
            "are refused under another fingerprint key than theirs, under which nobody would be found; a head that was tampered with is for the verifier")
    void fingerprintKeyIsValidated() {
        BodyCipher other = new AesGcmCipher(
                Map.of(1, Databases.key("AES", 1)), Databases.key("HmacSHA256", 9), new SecureRandom());
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            JdbcCareStore.over(source, other, NONE.with(StartUp.VALIDATE));
            store.caregivers().add(CAREGIVER, Samples.change(1));
            for (StartUp startUp : List.of(StartUp.VALIDATE, StartUp.MIGRATE)) {
                StoreException refused =
                        assertThrows(StoreException.class, () -> JdbcCareStore.over(source, other, NONE.with(startUp)));
                assertTrue(String.valueOf(refused.getMessage()).contains("fingerprint key"), refused::toString);
            }
            JdbcCareStore.over(source, other, NONE);
            Databases.execute(source, "update zl_head set entries = 5 where kind = 'caregiver'");
            assertEquals(List.of(), store(source, StartUp.VALIDATE).recipients().history(new RecipientId("r-1")));
        }
    }

    @Test
    @DisplayName("settings that make no sense are refused")
    void settings() {
        for (int attempts : new int[] {0, -1, 11}) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> new StoreSettings(StartUp.NONE, "zl_", attempts));
            assertEquals("jdbc.attempts", refused.errors().get(0).code());
        }
        assertThrows(InvalidInputException.class, () -> NONE.withPrefix("zhaoliao_"));
    }

    private static void addOnHostsConnection(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            JdbcCareStore.on(connection, Databases.CIPHER, "care_")
                    .caregivers()
                    .add(Samples.caregiver("c-2", Samples.VILLAGE), Samples.change(3));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static CareStore store(DataSource source, StartUp startUp) {
        return JdbcCareStore.over(source, Databases.CIPHER, NONE.with(startUp));
    }

    private static String refusal(DataSource source) {
        StoreException refused = assertThrows(StoreException.class, () -> store(source, StartUp.VALIDATE));
        return String.valueOf(refused.getMessage());
    }
}
