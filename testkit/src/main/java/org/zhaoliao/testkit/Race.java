package org.zhaoliao.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.revision.ConflictException;

/** Writers that start together; each tells how it ended: {@code WON}, or the kind of the conflict it was told of. */
final class Race {

    static final int WRITERS = 6;
    static final String WON = "WON";

    private Race() {}

    /** Lets the writers go and gives their ends, in alphabetical order. */
    static List<String> run(IntFunction<Runnable> writers) throws InterruptedException, ExecutionException {
        CyclicBarrier barrier = new CyclicBarrier(WRITERS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<String>> ends = IntStream.range(0, WRITERS)
                    .mapToObj(number -> threads.submit(waiting(barrier, writers.apply(number))))
                    .toList();
            List<String> told = new ArrayList<>();
            for (Future<String> end : ends) {
                told.add(end.get());
            }
            return told.stream().sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<String> waiting(CyclicBarrier barrier, Runnable write) {
        return () -> {
            barrier.await(30, TimeUnit.SECONDS);
            try {
                write.run();
                return WON;
            } catch (ConflictException conflict) {
                return conflict.kind().name();
            }
        };
    }

    /** One winner, and every loser told the same. */
    static List<String> oneWinner(ConflictException.Kind loser) {
        return Stream.concat(Collections.nCopies(WRITERS - 1, loser.name()).stream(), Stream.of(WON))
                .sorted()
                .toList();
    }
}
