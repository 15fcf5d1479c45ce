package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 several relays over one outbox")
class RelaysTest {

    private static final int RELAYS = 4;

    /** At least so many are written, and more while the relays have not yet crashed more often than there are relays. */
    private static final int AGGREGATES = 12;

    private static final int REVISIONS = 8;

    @Test
    @DisplayName("what one has in hand another does not wait for, and does not get; nor what comes after it")
    void inHand() {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            List.of("a", "b", "c").forEach(id -> write(store, id, 2));
            List<List<String>> given = new ArrayList<>();
            store.outbox().handOn(2, first -> {
                given.add(names(first));
                elsewhere(() -> store.outbox().handOn(10, second -> given.add(names(second))));
                elsewhere(() -> store.outbox().handOn(10, third -> given.add(names(third))));
                elsewhere(() -> store.outbox().handOn(10, fourth -> given.add(names(fourth))));
            });
            assertEquals(List.of(List.of("a 1", "b 1"), List.of("c 1"), List.of("c 2")), given);
            store.outbox().handOn(10, last -> given.add(names(last)));
            assertEquals(List.of("a 2", "b 2"), given.get(3));
        }
    }

    @Test
    @DisplayName(
            "four that crash between reading and acknowledging, some with their connection, while others write: nothing is lost,"
                    + " and every aggregate is told in order")
    void crashing() throws Exception {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source);
            Severing severing = new Severing(source);
            CareStore store = JdbcCareStore.over(severing, Databases.CIPHER);
            List<String> received = Collections.synchronizedList(new ArrayList<>());
            AtomicInteger crashes = new AtomicInteger();
            List<String> ids = Collections.synchronizedList(new ArrayList<>());
            AtomicBoolean written = new AtomicBoolean();
            together(
                    () -> {
                        while (ids.size() < AGGREGATES || crashes.get() <= RELAYS) {
                            ids.add("c" + ids.size());
                            write(store, ids.get(ids.size() - 1), REVISIONS);
                        }
                        written.set(true);
                    },
                    number -> {
                        Random random = new Random(number);
                        while (!written.get() || !store.outbox().pending(1).isEmpty()) {
                            crashes.addAndGet(relayed(store, severing, random, received));
                        }
                    });
            assertEquals(inOrder(ids), firsts(received));
            assertEquals(ids.size() * REVISIONS, noted(source));
        }
    }

    private static int relayed(CareStore store, Severing severing, Random random, List<String> received) {
        try {
            store.outbox().handOn(1 + random.nextInt(5), events -> {
                crash(severing, random.nextInt(10));
                received.addAll(names(events));
                crash(severing, random.nextInt(10));
            });
            return 0;
        } catch (IllegalStateException crashed) {
            return 1;
        }
    }

    private static void crash(Severing severing, int chance) {
        if (chance == 0) {
            severing.sever();
        }
        if (chance == 1) {
            throw new IllegalStateException("crashed");
        }
    }

    private static void together(Runnable writer, IntConsumer relay) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RELAYS + 1);
        try {
            List<Callable<Object>> work = new ArrayList<>(List.of(Executors.callable(writer)));
            IntStream.range(0, RELAYS).forEach(number -> work.add(Executors.callable(() -> relay.accept(number))));
            for (Future<Object> end : threads.invokeAll(work)) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void elsewhere(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void write(CareStore store, String id, int revisions) {
        Caregiver caregiver = Samples.caregiver(id, Samples.VILLAGE);
        store.caregivers().add(caregiver, Samples.change(1));
        LongStream.range(1, revisions)
                .forEach(revision -> store.caregivers()
                        .replace(caregiver, new Revision(revision), Samples.change((int) revision + 1)));
    }

    private static Map<String, List<String>> firsts(List<String> received) {
        return new LinkedHashSet<>(received)
                .stream().collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf(' '))));
    }

    private static Map<String, List<String>> inOrder(List<String> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> IntStream.rangeClosed(1, REVISIONS)
                                .mapToObj(revision -> id + " " + revision)
                                .toList()));
    }

    private static int noted(DataSource source) {
        return Sessions.of(source)
                .read(connection -> Statements.query(
                        connection,
                        "select count(*) as n from zl_sent s where not exists"
                                + " (select 1 from zl_outbox o where o.seq = s.seq)",
                        row -> row.getInt("n")))
                .get(0);
    }

    private static List<String> names(List<OutgoingEvent> events) {
        return events.stream()
                .map(event -> event.id() + " " + event.revision().number())
                .toList();
    }

    /** A source whose connection in use can be torn from its thread, as when a network fails. */
    private static final class Severing extends ForwardingSource {

        private static final ThreadLocal<Connection> LATEST = new ThreadLocal<>();

        Severing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            LATEST.set(connection);
            return connection;
        }

        void sever() {
            try {
                LATEST.get().abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                throw new IllegalStateException(alreadyGone);
            }
        }
    }
}
