package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.4 the exchange of a key")
class ReencryptionTest {

    private static final int CAREGIVERS = 30;
    private static final Recipient PERSON = Samples.recipient("r-1", Samples.VILLAGE);
    private static final BodyCipher OLD = cipher(1);
    private static final BodyCipher BOTH = cipher(1, 2);
    private static final BodyCipher NEW = cipher(2);

    @Test
    @DisplayName(
            "stopped after any page and begun again, it ends with every entry under the new key: all reads as before, the seals and"
                    + " heads hold, the old key may go")
    void stoppedAndResumed() {
        Random random = new Random(6);
        for (DataSource source : Databases.all()) {
            CareStore store = filled(source);
            List<?> before = everything(store);
            List<String> seals = seals(source);
            Reencryption reencryption = new Reencryption(source, BOTH);
            long entries = reencryption.due();
            long renewed = 0;
            int walks = 0;
            while (reencryption.due() > 0) {
                int pages = random.nextInt(4);
                int[] left = {pages};
                renewed += reencryption
                        .walk(1 + random.nextInt(9), () -> left[0]-- > 0)
                        .renewed();
                walks++;
                assertEquals(before, everything(JdbcCareStore.over(source, BOTH)));
            }
            assertTrue(walks > 3, "it was stopped");
            assertEquals(2 * CAREGIVERS + 2, entries);
            assertEquals(entries, renewed);
            assertWhole(source, NEW);
            assertEquals(before, everything(JdbcCareStore.over(source, NEW)));
            assertEquals(seals, seals(source));
            assertThrows(StoreException.class, () -> everything(JdbcCareStore.over(source, OLD)));
        }
    }

    @Test
    @DisplayName("whoever holds an ID number is found before, meanwhile and after, also under the new key alone")
    void blindIndex() {
        for (DataSource source : Databases.all()) {
            filled(source);
            Optional<Versioned<Recipient>> holder = Optional.of(new Versioned<>(PERSON, new Revision(2)));
            assertEquals(holder, JdbcCareStore.over(source, OLD).recipients().withResidentId(Samples.residentId(1)));
            walked(source, BOTH);
            CareStore renewed = JdbcCareStore.over(source, NEW);
            assertEquals(holder, renewed.recipients().withResidentId(Samples.residentId(1)));
            assertEquals(Optional.empty(), renewed.recipients().withResidentId(Samples.residentId(2)));
        }
    }

    @Test
    @DisplayName("two walks and writers under both keys at the same time lose nothing")
    void meanwhile() throws Exception {
        for (DataSource source : Databases.all()) {
            filled(source);
            List<Runnable> work = List.of(
                    () -> replaceAll(JdbcCareStore.over(source, OLD), 0),
                    () -> replaceAll(JdbcCareStore.over(source, BOTH), 1),
                    () -> walked(source, BOTH),
                    () -> walked(source, BOTH));
            together(work);
            walked(source, BOTH);
            assertEquals(0, new Reencryption(source, BOTH).due());
            assertWhole(source, NEW);
            CareStore store = JdbcCareStore.over(source, NEW);
            ids().forEach(id -> assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L),
                    store.caregivers().history(new CaregiverId(id)).stream()
                            .map(entry -> entry.revision().number())
                            .toList()));
        }
    }

    @Test
    @DisplayName(
            "what does not open is counted, left as it is and named by the verifier; a tampered present row is not healed")
    void tampered() {
        for (DataSource source : Databases.all()) {
            filled(source);
            tamper(source, "update zl_caregiver_hist set body = ? where id = 'c-03' and revision = 1");
            tamper(source, "update zl_recipient set body = ? where id = 'r-1'");
            assertEquals(
                    new Reencryption.Renewal(2 * CAREGIVERS + 1, 1),
                    new Reencryption(source, BOTH).walk(7, () -> true));
            assertEquals(1, new Reencryption(source, BOTH).due());
            HistoryVerifier verifier = new HistoryVerifier(source, BOTH);
            assertEquals(Optional.of(new BrokenLink("caregiver", "c-03", 1)), verifier.firstBroken(Caregivers.KIND));
            assertEquals(Optional.of(new BrokenLink("recipient", "r-1", 2)), verifier.firstBroken(Recipients.KIND));
        }
    }

    @Test
    @DisplayName(
            "on several nodes: the key is there, then it encrypts, then the walk; every node reads what any other wrote meanwhile")
    void severalNodes() {
        for (DataSource source : Databases.all()) {
            filled(source);
            BodyCipher handedOut = new AesGcmCipher(1, keys(1, 2), Databases.key("HmacSHA256", 2), new SecureRandom());
            readsOfEachOther(source, OLD, handedOut, "first");
            assertEquals(0, new Reencryption(source, handedOut).due());
            readsOfEachOther(source, handedOut, BOTH, "second");
            assertThrows(StoreException.class, () -> pageSize(JdbcCareStore.over(source, OLD)));
            walked(source, BOTH);
            assertEquals(CAREGIVERS + 4, pageSize(JdbcCareStore.over(source, NEW)));
            assertWhole(source, NEW);
        }
    }

    private static void readsOfEachOther(DataSource source, BodyCipher one, BodyCipher other, String id) {
        List<CareStore> nodes = List.of(JdbcCareStore.over(source, one), JdbcCareStore.over(source, other));
        for (int node = 0; node < nodes.size(); node++) {
            nodes.get(node).caregivers().add(Samples.caregiver(id + "-" + node, Samples.VILLAGE), Samples.change(3));
        }
        assertEquals(pageSize(nodes.get(0)), pageSize(nodes.get(1)));
    }

    private static int pageSize(CareStore store) {
        return store.caregivers()
                .page(DivisionCode.NATION, Page.Key.START, 1_000)
                .items()
                .size();
    }

    @Test
    @DisplayName("a store under a newer key than ours is left alone")
    void newerKey() {
        for (DataSource source : Databases.all()) {
            filled(source);
            walked(source, BOTH);
            assertEquals(0, new Reencryption(source, OLD).due());
            assertEquals(Reencryption.Renewal.NOTHING, new Reencryption(source, OLD).walk(10, () -> true));
        }
    }

    private static CareStore filled(DataSource source) {
        Databases.emptied(source);
        CareStore store = JdbcCareStore.over(source, OLD);
        for (String id : ids()) {
            Caregiver caregiver = Samples.caregiver(id, Samples.VILLAGE);
            store.caregivers().add(caregiver, Samples.change(1));
            store.caregivers().replace(caregiver, Revision.FIRST, Samples.change(2));
        }
        store.recipients().add(PERSON, Samples.change(1));
        store.recipients().replace(PERSON, Revision.FIRST, Samples.change(2));
        return store;
    }

    /** Three further revisions for every second caregiver. */
    private static void replaceAll(CareStore store, int parity) {
        List<String> ids = ids();
        for (int number = parity; number < ids.size(); number += 2) {
            Caregiver caregiver = Samples.caregiver(ids.get(number), Samples.VILLAGE);
            for (int revision = 2; revision < 5; revision++) {
                store.caregivers().replace(caregiver, new Revision(revision), Samples.change(revision + 1));
            }
        }
    }

    private static void walked(DataSource source, BodyCipher cipher) {
        new Reencryption(source, cipher).walk(4, () -> true);
    }

    private static void together(List<Runnable> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Object> end :
                    threads.invokeAll(work.stream().map(Executors::callable).toList())) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<?> everything(CareStore store) {
        List<List<HistoryEntry<Caregiver>>> histories = ids().stream()
                .map(id -> store.caregivers().history(new CaregiverId(id)))
                .toList();
        return List.of(
                histories,
                ids().stream()
                        .map(id -> store.caregivers().find(new CaregiverId(id)))
                        .toList(),
                store.recipients().history(new RecipientId("r-1")),
                store.recipients().find(new RecipientId("r-1")));
    }

    private static List<String> seals(DataSource source) {
        return Sessions.of(source)
                .read(connection -> Statements.query(
                        connection,
                        "select seal from zl_caregiver_hist union all select seal from zl_head order by seal",
                        row -> row.getString("seal")));
    }

    private static void assertWhole(DataSource source, BodyCipher cipher) {
        HistoryVerifier verifier = new HistoryVerifier(source, cipher);
        assertEquals(
                List.of(),
                CareStore.kinds().stream()
                        .flatMap(kind -> firstBroken(verifier, kind).stream())
                        .toList());
    }

    private static Optional<BrokenLink> firstBroken(HistoryVerifier verifier, StoredKind<?> kind) {
        return verifier.firstBroken(kind);
    }

    private static void tamper(DataSource source, String sql) {
        assertEquals(
                1, Sessions.of(source).<Integer>read(connection -> Statements.update(connection, sql, new byte[64])));
    }

    private static List<String> ids() {
        return IntStream.range(0, CAREGIVERS)
                .mapToObj(number -> "c-" + number / 10 + number % 10)
                .toList();
    }

    private static BodyCipher cipher(Integer... versions) {
        return new AesGcmCipher(keys(versions), Databases.key("HmacSHA256", 2), new SecureRandom());
    }

    private static Map<Integer, SecretKey> keys(Integer... versions) {
        return List.of(versions).stream()
                .collect(Collectors.toMap(version -> version, version -> Databases.key("AES", version)));
    }
}
