package org.zhaoliao.walk;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.TransitionTable;

/**
 * How one life cycle is played.
 *
 * @param table its table
 * @param status reads the status
 * @param fresh a new aggregate with a number, in the first status
 * @param attempt tries something on an aggregate, sensible or not
 */
record Play<T, S extends Enum<S>, A extends Enum<A>>(
        TransitionTable<S, A, ?> table,
        Function<T, S> status,
        BiFunction<Random, Integer, T> fresh,
        BiFunction<T, Random, Attempt<T, S, A>> attempt) {

    /**
     * What was answered, and what becomes of the aggregate when it was accepted.
     *
     * @param taken told when it was stored
     */
    record Attempt<T, S extends Enum<S>, A extends Enum<A>>(
            Outcome<S, A> outcome, Function<Accepted<S, A>, T> next, Runnable taken) {

        /** Of which nobody keeps book. */
        Attempt(Outcome<S, A> outcome, Function<Accepted<S, A>, T> next) {
            this(outcome, next, () -> {});
        }
    }

    static <E extends Enum<E>> E any(Class<E> type, Random random) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    /** Mostly something that has a row in the status, now and then anything at all. */
    static <S extends Enum<S>, A extends Enum<A>> A likely(
            TransitionTable<S, A, ?> table, S status, Class<A> type, Random random) {
        List<A> allowed = List.copyOf(table.allowed(status));
        return allowed.isEmpty() || random.nextInt(4) == 0
                ? any(type, random)
                : allowed.get(random.nextInt(allowed.size()));
    }
}
