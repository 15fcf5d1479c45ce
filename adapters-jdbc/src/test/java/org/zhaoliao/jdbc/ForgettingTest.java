package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 several that forget what was delivered")
class ForgettingTest {

    private static final int SEVERAL = 3;
    private static final int DELIVERED = 400;

    @RepeatedTest(3)
    @DisplayName("tell together how many were forgotten, each only what it took away itself")
    void forgottenOnce() throws Exception {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            store.caregivers()
                    .addAll(
                            IntStream.range(0, DELIVERED)
                                    .mapToObj(number -> Samples.caregiver("c" + number, Samples.VILLAGE))
                                    .toList(),
                            Samples.change(1));
            store.outbox().handOn(DELIVERED, events -> {});
            assertEquals(DELIVERED, forgotten(store.outbox()));
            assertEquals(0, store.outbox().forget(Samples.change(9).at(), DELIVERED));
        }
    }

    /** How many several say that they forgot, who begin at once and all look at the same. */
    private static int forgotten(Outbox outbox) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SEVERAL);
        try {
            CyclicBarrier start = new CyclicBarrier(SEVERAL);
            Callable<Integer> forgetting = () -> {
                start.await();
                return outbox.forget(Samples.change(9).at(), DELIVERED);
            };
            List<Future<Integer>> told = threads.invokeAll(
                    IntStream.range(0, SEVERAL).mapToObj(number -> forgetting).toList());
            int all = 0;
            for (Future<Integer> one : told) {
                all += one.get();
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
