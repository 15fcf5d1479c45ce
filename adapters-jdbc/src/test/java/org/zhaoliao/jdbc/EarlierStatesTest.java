package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

/** Whoever tampers here knows every state that the database ever had, and no key. */
@DisplayName("W5.5 a kind of aggregates that was put back to something earlier")
class EarlierStatesTest {

    private static final String TAKE_AWAY =
            "delete from zl_caregiver where id = '%1$s';" + " delete from zl_caregiver_hist where id = '%1$s'";
    private static final String AS_MADE = "update zl_head set entries = 0, tally = '0', seal = ''";

    @Test
    @DisplayName(
            "shows when what was kept is a choice of entries that an earlier head would fit, were it the sum of their seals")
    void chosenEntries() {
        DataSource source = Databases.h2InMemory();
        CareStore store = Databases.emptied(source);
        store.caregivers().addAll(caregivers(0, 300), Samples.change(1));
        SealedHead earlier = head(source);
        store.caregivers().addAll(caregivers(300, 1_000), Samples.change(2));
        List<String> ids = column(source, "select id from zl_caregiver_hist order by id");
        List<BigInteger> seals = column(source, "select seal from zl_caregiver_hist order by id").stream()
                .map(seal -> new BigInteger(seal, 16))
                .toList();
        List<Integer> kept = new ChosenSeals(seals, new BigInteger(earlier.tally(), 16), 300).found();
        assertEquals(300, kept.size());
        for (int number = 0; number < ids.size(); number++) {
            if (!kept.contains(number)) {
                Databases.execute(source, TAKE_AWAY.formatted(ids.get(number)));
            }
        }
        putBack(source, earlier);
        assertEquals(broken(300), verifier(source).firstBroken(Caregivers.KIND));
    }

    @Test
    @DisplayName("shows when all of it was taken away and its head made new, and nothing is written on it")
    void emptied() {
        for (DataSource source : Databases.all()) {
            CareStore store = filled(source, 3);
            emptyCaregivers(source);
            Databases.execute(source, AS_MADE + " where kind = 'caregiver'");
            assertEquals(broken(0), verifier(source).firstBroken(Caregivers.KIND));
            Caregiver other = Samples.caregiver("c-x", Samples.VILLAGE);
            for (CareStore any : List.of(store, JdbcCareStore.over(source, Databases.CIPHER))) {
                assertThrows(StoreException.class, () -> any.caregivers().add(other, Samples.change(5)));
            }
        }
    }

    @Test
    @DisplayName(
            "shows without a note when it is empty and others are not, unless the sealed empty head was kept; every head has a seal from the first write on")
    void sealedFromTheBeginning() {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source).recipients().add(Samples.recipient("r-1", Samples.VILLAGE), Samples.change(1));
            SealedHead empty = head(source);
            assertEquals(List.of(), column(source, "select kind from zl_head where seal = ''"));
            for (StoredKind<?> kind : CareStore.kinds()) {
                assertEquals(Optional.empty(), verifier(source).firstBroken(kind));
            }
            JdbcCareStore.over(source, Databases.CIPHER).caregivers().addAll(caregivers(0, 3), Samples.change(2));
            NotedHead noted = noted(source, NotedHead.NONE);
            emptyCaregivers(source);
            putBack(source, empty);
            assertEquals(Optional.empty(), verifier(source).firstBroken(Caregivers.KIND));
            assertBroken(source, noted, 0);
        }
    }

    @Test
    @DisplayName(
            "shows at what was noted of it elsewhere, while there are fewer entries than were noted, or as many others")
    void noted() {
        for (DataSource source : Databases.all()) {
            CareStore store = filled(source, 3);
            SealedHead earlier = head(source);
            NotedHead first = noted(source, NotedHead.NONE);
            store.caregivers().add(caregivers(3, 4).get(0), Samples.change(2));
            NotedHead second = noted(source, first);
            assertEquals(second, noted(source, second));

            Databases.execute(source, TAKE_AWAY.formatted("c-10003"));
            putBack(source, earlier);
            assertEquals(Optional.empty(), verifier(source).firstBroken(Caregivers.KIND));
            assertEquals(first, noted(source, first));
            assertBroken(source, second, 3);

            store.caregivers().add(caregivers(4, 5).get(0), Samples.change(3));
            assertBroken(source, second, 4);
            store.caregivers().add(caregivers(5, 6).get(0), Samples.change(3));
            assertEquals(5, noted(source, second).entries());
        }
    }

    @Test
    @DisplayName("a database all of whose kinds were emptied passes for new, and shows at what was noted")
    void allEmptied() {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source);
            assertEquals(0, noted(source, NotedHead.NONE).entries());
            filled(source, 3);
            NotedHead noted = noted(source, NotedHead.NONE);
            Databases.emptied(source);
            assertEquals(Optional.empty(), verifier(source).firstBroken(Caregivers.KIND));
            assertBroken(source, noted, 0);
        }
    }

    private static CareStore filled(DataSource source, int number) {
        CareStore store = Databases.emptied(source);
        store.caregivers().addAll(caregivers(0, number), Samples.change(1));
        return store;
    }

    private static List<Caregiver> caregivers(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> Samples.caregiver("c-" + (10_000 + number), Samples.VILLAGE))
                .toList();
    }

    private static void emptyCaregivers(DataSource source) {
        Databases.execute(source, "delete from zl_caregiver; delete from zl_caregiver_hist");
    }

    private static SealedHead head(DataSource source) {
        return Sessions.of(source)
                .read(connection -> Statements.query(
                        connection,
                        "select " + SealedHead.COLUMNS + " from zl_head where kind = 'caregiver'",
                        SealedHead::of))
                .get(0);
    }

    private static void putBack(DataSource source, SealedHead head) {
        Sessions.of(source)
                .read(connection -> Statements.update(
                        connection,
                        "update zl_head set entries = ?, tally = ?, seal = ? where kind = ?",
                        head.entries(),
                        head.tally(),
                        head.seal(),
                        head.kind()));
    }

    private static List<String> column(DataSource source, String sql) {
        return Sessions.of(source).read(connection -> Statements.query(connection, sql, row -> row.getString(1)));
    }

    private static NotedHead noted(DataSource source, NotedHead before) {
        HistoryVerifier.Check check = verifier(source).check(Caregivers.KIND, before);
        assertEquals(List.of(), check.broken());
        return check.head();
    }

    private static void assertBroken(DataSource source, NotedHead noted, long found) {
        HistoryVerifier.Check check = verifier(source).check(Caregivers.KIND, noted);
        assertEquals(List.of(BrokenLink.head("caregiver", found)), check.broken());
        assertEquals(noted, check.head());
    }

    private static Optional<BrokenLink> broken(long entries) {
        return Optional.of(BrokenLink.head("caregiver", entries));
    }

    private static HistoryVerifier verifier(DataSource source) {
        return new HistoryVerifier(source, Databases.CIPHER);
    }
}
