package org.zhaoliao.examples.spark;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * A collector of the core that is fed one thing at a time, so that several can look at what passes once.
 *
 * @param <T> what passes
 * @param <R> what it gives
 */
final class Running<T, R> {

    private final Consumer<T> feed;
    private final Supplier<R> result;

    private Running(Consumer<T> feed, Supplier<R> result) {
        this.feed = feed;
        this.result = result;
    }

    static <T, A, R> Running<T, R> of(Collector<T, A, R> collector) {
        A container = collector.supplier().get();
        return new Running<>(
                thing -> collector.accumulator().accept(container, thing),
                () -> collector.finisher().apply(container));
    }

    void add(T thing) {
        feed.accept(thing);
    }

    R result() {
        return result.get();
    }
}
