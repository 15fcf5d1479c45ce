package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.command.Command;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.command.CommandId;
import org.zhaoliao.command.CommandReceipt;
import org.zhaoliao.command.CommandReceipts;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.5 tampering with the history shows")
class HistoryVerifierTest {

    private static final int WRITERS = 6;

    @Test
    @DisplayName("an untouched history has no broken link, an empty one neither")
    void untouched() {
        for (DataSource source : Databases.all()) {
            assertEquals(Optional.empty(), brokenAfter(source, "delete from zl_outbox"));
            for (StoredKind<?> kind : CareStore.kinds()) {
                assertEquals(Optional.empty(), verifier(source).firstBroken(kind));
            }
            Databases.emptied(source);
            assertEquals(Optional.empty(), verifier(source).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName("a page of any size finds the same, whether only the row or only the history of an aggregate is left")
    void byPages() {
        for (DataSource source : Databases.all()) {
            for (int page = 1; page <= 4; page++) {
                HistoryVerifier verifier = new HistoryVerifier(source, Databases.CIPHER, "zl_", page);
                filled(source);
                assertEquals(Optional.empty(), verifier.firstBroken(Caregivers.KIND));
                Databases.execute(source, "delete from zl_caregiver_hist where id = 'c-2'");
                assertEquals(broken("c-2", 0), verifier.firstBroken(Caregivers.KIND));
                filled(source);
                Databases.execute(source, "delete from zl_caregiver where id = 'c-2'");
                assertEquals(broken("c-2", 1), verifier.firstBroken(Caregivers.KIND));
            }
        }
    }

    @Test
    @DisplayName("a changed byte of a body is named")
    void changedBody() {
        for (DataSource source : Databases.all()) {
            byte[] body = bodyOf(filled(source), "c-1", 2);
            body[body.length - 1] ^= 1;
            Sessions.of(source)
                    .read(connection -> Statements.update(
                            connection,
                            "update zl_caregiver_hist set body = ? where id = 'c-1' and revision = 2",
                            body));
            assertEquals(broken("c-1", 2), verifier(source).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName("another subject, actor, moment, cause or basis is named")
    void changedColumns() {
        for (DataSource source : Databases.all()) {
            for (String change : new String[] {
                "actor = 'staff-8'",
                "subject = 'r-8'",
                "changed_at = '2026-11-03T08:02:01Z'",
                "why = '{}'",
                "basis = '{}'",
                "key_version = 2"
            }) {
                String tampering = "update zl_caregiver_hist set " + change + " where id = 'c-1' and revision = 2";
                assertEquals(broken("c-1", 2), brokenAfter(source, tampering), change);
            }
        }
    }

    @Test
    @DisplayName("an entry taken out is named, at the end as in the middle")
    void removedEntry() {
        for (DataSource source : Databases.all()) {
            assertEquals(
                    broken("c-1", 2),
                    brokenAfter(source, "delete from zl_caregiver_hist where id = 'c-1' and revision = 2"));
            assertEquals(
                    broken("c-1", 2),
                    brokenAfter(source, "delete from zl_caregiver_hist where id = 'c-1' and revision = 3"));
            assertEquals(broken("c-2", 0), brokenAfter(source, "delete from zl_caregiver_hist where id = 'c-2'"));
        }
    }

    @Test
    @DisplayName("an entry taken out is told to whoever reads as known, too")
    void removedEntryAsKnown() {
        for (DataSource source : Databases.all()) {
            CareStore store = JdbcCareStore.over(filled(source), Databases.CIPHER);
            tamper(source, "delete from zl_caregiver_hist where id = 'c-1' and revision = 3");
            StoreException told = assertThrows(
                    StoreException.class,
                    () -> store.caregivers()
                            .asKnown(
                                    List.of(new CaregiverId("c-1")),
                                    Samples.change(5).at()));
            assertEquals("The history of c-1 has no entry 3", told.getMessage());
        }
    }

    @Test
    @DisplayName("a present state that was put back to an older one is named")
    void oldState() {
        for (DataSource source : Databases.all()) {
            String tampering = "update zl_caregiver set revision = 1, body ="
                    + " (select body from zl_caregiver_hist h where h.id = 'c-1' and h.revision = 1) where id = 'c-1'";
            assertEquals(broken("c-1", 3), brokenAfter(source, tampering));
            assertEquals(broken("c-1", 3), brokenAfter(source, "delete from zl_caregiver where id = 'c-1'"));
        }
    }

    @Test
    @DisplayName("a last entry cut off shows at the head, even when the present state was put back to the one before")
    void cutOff() {
        for (DataSource source : Databases.all()) {
            filled(source);
            tamper(source, "delete from zl_caregiver_hist where id = 'c-1' and revision = 3");
            tamper(
                    source,
                    "update zl_caregiver set revision = 2, body ="
                            + " (select body from zl_caregiver_hist h where h.id = 'c-1' and h.revision = 2) where id = 'c-1'");
            assertEquals(broken("", 3), verifier(source).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName("an aggregate that was removed with its whole history shows at the head")
    void removed() {
        for (DataSource source : Databases.all()) {
            filled(source);
            tamper(source, "delete from zl_caregiver where id = 'c-2'");
            tamper(source, "delete from zl_caregiver_hist where id = 'c-2'");
            assertEquals(broken("", 3), verifier(source).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName("a head counts for nothing without its seal: made to fit, emptied or taken away, it is named")
    void head() {
        for (DataSource source : Databases.all()) {
            for (String tampering : List.of(
                    "update zl_head set entries = 5 where kind = 'caregiver'",
                    "update zl_head set tally = '1' where kind = 'caregiver'",
                    "update zl_head set entries = 0, tally = '0', seal = '' where kind = 'caregiver'",
                    "delete from zl_head where kind = 'caregiver'")) {
                assertEquals(broken("", 4), brokenAfter(source, tampering), tampering);
                restoreHeads(source);
            }
        }
    }

    @Test
    @DisplayName("nothing is written over a head whose seal is broken or gone")
    void headIsNotHealed() {
        for (DataSource source : Databases.all()) {
            filled(source);
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER);
            Caregiver third = Samples.caregiver("c-3", Samples.VILLAGE);
            for (String change : List.of("entries = 5", "tally = 'x'", "entries = 0, tally = '0', seal = ''")) {
                tamper(source, "update zl_head set " + change + " where kind = 'caregiver'");
                StoreException refused = assertThrows(
                        StoreException.class, () -> store.caregivers().add(third, Samples.change(5)));
                assertEquals("The head of the histories of caregiver was tampered with", refused.getMessage());
                assertEquals(Optional.empty(), store.caregivers().find(third.id()));
                assertEquals(broken("", 4), verifier(source).firstBroken(Caregivers.KIND));
            }
        }
    }

    @Test
    @DisplayName("every column of a present state must follow from the last entry")
    void presentColumns() {
        for (DataSource source : Databases.all()) {
            for (String change : List.of(
                    "revision = 2",
                    "voided = 1",
                    "division = '141121'",
                    "subject = 'r-9'",
                    "partner = 'c-9'",
                    "uniq = 'x'",
                    "key_version = 2",
                    "body_format = 2")) {
                String tampering = "update zl_caregiver set " + change + " where id = 'c-1'";
                assertEquals(broken("c-1", 3), brokenAfter(source, tampering), change);
            }
        }
    }

    @Test
    @DisplayName(
            "what was rolled back, with its transaction or to a savepoint, is in no head; voided ones are in order")
    void rolledBack() throws SQLException {
        for (DataSource source : Databases.all()) {
            filled(source);
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER);
            store.transactions().within(() -> addedTwice(store));
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                CareStore joined = JdbcCareStore.on(connection, Databases.CIPHER);
                joined.transactions().within(() -> addedTwice(joined));
                connection.rollback();
                joined.caregivers().add(Samples.caregiver("c-4", Samples.VILLAGE), Samples.change(6));
                joined.transactions().within(() -> addedTwice(joined));
                connection.commit();
                connection.setAutoCommit(true);
            }
            Caregiver second = Samples.caregiver("c-2", Samples.VILLAGE);
            store.caregivers().replace(second, Revision.FIRST, Samples.change(7).voiding());
            assertEquals(Optional.empty(), verifier(source).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName(
            "many who write two kinds at the same time, in either order, do not wait for each other in vain, and the heads are right")
    void manyWriters() throws InterruptedException, ExecutionException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            List<Future<Revision>> written = IntStream.range(0, WRITERS * 5)
                    .mapToObj(number ->
                            writers.submit(() -> store.transactions().within(() -> writeTwo(store, number))))
                    .toList();
            writers.shutdown();
            for (Future<Revision> one : written) {
                assertEquals(Revision.FIRST, one.get());
            }
            assertEquals(Optional.empty(), verifier(source).firstBroken(Caregivers.KIND));
            assertEquals(Optional.empty(), verifier(source).firstBroken(CommandReceipts.KIND));
        }
    }

    private static Revision writeTwo(CareStore store, int number) {
        Caregiver caregiver = Samples.caregiver("c-" + number, Samples.VILLAGE);
        Command command = new Command(new CommandId("k-" + number), "caregiver.add", Samples.VILLAGE, "f0");
        CommandReceipt receipt = new CommandReceipt(command, CommandAnswer.of(List.of()));
        if (number % 2 == 0) {
            store.commands().add(receipt, Samples.change(1));
            return store.caregivers().add(caregiver, Samples.change(1)).revision();
        }
        store.caregivers().add(caregiver, Samples.change(1));
        return store.commands().add(receipt, Samples.change(1)).revision();
    }

    /** The second of the two is refused, and its savepoint rolled back. */
    private static boolean addedTwice(CareStore store) {
        Caregiver third = Samples.caregiver("c-3", Samples.VILLAGE);
        boolean absent = store.caregivers().find(third.id()).isEmpty();
        if (absent) {
            store.caregivers().add(third, Samples.change(5));
        }
        assertThrows(ConflictException.class, () -> store.caregivers().add(third, Samples.change(6)));
        return absent;
    }

    private static void tamper(DataSource source, String sql) {
        int rows = Sessions.of(source).read(connection -> Statements.update(connection, sql));
        assertEquals(1, rows, sql);
    }

    /** The line that was taken away comes back, empty; whoever fills the tables anew empties the others. */
    private static void restoreHeads(DataSource source) {
        Sessions.of(source).read(connection -> {
            Statements.update(connection, "delete from zl_head where kind = 'caregiver'");
            return Statements.update(
                    connection, "insert into zl_head (kind, entries, tally, seal) values ('caregiver', 0, '0', '')");
        });
    }

    @Test
    @DisplayName("nothing is added to a history that lacks its last entry")
    void brokenHistoryIsNotContinued() {
        for (DataSource source : Databases.all()) {
            brokenAfter(source, "delete from zl_caregiver_hist where id = 'c-2'");
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER);
            Caregiver second = Samples.caregiver("c-2", Samples.VILLAGE);
            StoreException refused = assertThrows(
                    StoreException.class, () -> store.caregivers().replace(second, Revision.FIRST, Samples.change(5)));
            assertEquals("The history of caregiver c-2 lacks revision 1", refused.getMessage());
            assertEquals(
                    Revision.FIRST,
                    store.caregivers().find(second.id()).orElseThrow().revision());
        }
    }

    private static Optional<BrokenLink> brokenAfter(DataSource source, String tampering) {
        filled(source);
        Sessions.of(source).read(connection -> Statements.update(connection, tampering));
        return verifier(source).firstBroken(Caregivers.KIND);
    }

    private static DataSource filled(DataSource source) {
        CareStore store = Databases.emptied(source);
        Caregiver first = Samples.caregiver("c-1", Samples.VILLAGE);
        store.caregivers().add(first, Samples.change(1));
        store.caregivers().replace(first, Revision.FIRST, Samples.change(2));
        store.caregivers().replace(first, new Revision(2), Samples.change(3));
        store.caregivers().add(Samples.caregiver("c-2", Samples.VILLAGE), Samples.change(4));
        return source;
    }

    private static byte[] bodyOf(DataSource source, String id, long revision) {
        return Sessions.of(source)
                .read(connection -> Statements.query(
                        connection,
                        "select body from zl_caregiver_hist where id = ? and revision = ?",
                        row -> row.getBytes("body"),
                        id,
                        revision))
                .get(0);
    }

    private static Optional<BrokenLink> broken(String id, long revision) {
        return Optional.of(new BrokenLink("caregiver", id, revision));
    }

    private static HistoryVerifier verifier(DataSource source) {
        return new HistoryVerifier(source, Databases.CIPHER);
    }
}
