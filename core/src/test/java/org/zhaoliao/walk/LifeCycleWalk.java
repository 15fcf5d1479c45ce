package org.zhaoliao.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.Transition;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.History;
import org.zhaoliao.revision.History.Passage;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Citation;

/** Takes random actions on the aggregates of one life cycle, and watches that none leaves its table and no entry is lost. */
final class LifeCycleWalk<K extends Identifier, T extends Aggregate<K>, S extends Enum<S>, A extends Enum<A>> {

    private static final int MOST_AT_ONCE = 6;
    private static final int MOST = 60;
    private static final Citation BASIS = new Citation("Example Act", "1");

    private final Aggregates<K, T> port;
    private final Play<T, S, A> play;
    private final Set<Accepted<S, A>> rows = new HashSet<>();
    private final Set<Accepted<S, A>> taken = new HashSet<>();
    private final List<K> open = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int refusedByStore;
    private final Map<K, Integer> entries = new HashMap<>();

    LifeCycleWalk(Aggregates<K, T> port, Play<T, S, A> play) {
        this.port = port;
        this.play = play;
        play.table().transitions().stream().map(Transition::accepted).forEach(rows::add);
    }

    /** One action: something new, or something done to what is there. */
    void step(Random random, Instant now) {
        boolean room = open.size() < MOST_AT_ONCE && entries.size() < MOST;
        if (room && random.nextInt(open.size() + 1) == 0) {
            add(play.fresh().apply(random, entries.size()), now);
        } else if (!open.isEmpty()) {
            act(port.find(open.get(random.nextInt(open.size()))).orElseThrow(), random, now);
        }
    }

    private void add(T fresh, Instant now) {
        try {
            port.add(fresh, change(now, Reason.of("rule.yes")));
            open.add(fresh.id());
            entries.put(fresh.id(), 1);
        } catch (ConflictException taken) {
            assertEquals(ConflictException.Kind.NOT_UNIQUE, taken.kind());
            assertTrue(port.find(fresh.id()).isEmpty());
            refusedByStore++;
        }
    }

    private void act(Versioned<T> stored, Random random, Instant now) {
        Play.Attempt<T, S, A> attempt = play.attempt().apply(stored.value(), random);
        S before = play.status().apply(stored.value());
        attempt.outcome()
                .fold(
                        accepted -> {
                            assertTrue(rows.contains(accepted), accepted::toString);
                            assertEquals(before, accepted.from());
                            if (replace(stored, attempt.next().apply(accepted), accepted, now)) {
                                attempt.taken().run();
                            }
                            return accepted;
                        },
                        refused -> {
                            assertFalse(refused.reasons().isEmpty());
                            refused.reasons().forEach(this::isToldWhole);
                            assertEquals(before, refused.status());
                            assertEquals(play.table().allowed(before), refused.allowed());
                            return refused;
                        });
    }

    private boolean replace(Versioned<T> stored, T next, Accepted<S, A> accepted, Instant now) {
        K id = stored.value().id();
        assertEquals(accepted.to(), play.status().apply(next));
        try {
            port.replace(next, stored.revision(), change(now, accepted.event()));
            entries.merge(id, 1, Integer::sum);
            taken.add(accepted);
            // the last few stay, so that what is over is asked for more too
            if (play.table().isFinal(accepted.to()) && entries.size() < MOST) {
                open.remove(id);
            }
            return true;
        } catch (ConflictException taken) {
            assertEquals(ConflictException.Kind.NOT_UNIQUE, taken.kind());
            assertEquals(stored, port.find(id).orElseThrow());
            refusedByStore++;
            return false;
        }
    }

    /** A text that asks for more than the guard saw shows an empty place; looked at once for each code. */
    private void isToldWhole(Reason reason) {
        if (told.add(reason.code())) {
            assertFalse(Wording.ENGLISH.of(reason).contains("{"), () -> Wording.ENGLISH.of(reason));
        }
    }

    /** Every entry is there, and each leads on from the one before along a row of the table. */
    void check() {
        for (K id : entries.keySet()) {
            History<T> history = new History<>(port.history(id));
            assertEquals(entries.get(id), history.entries().size());
            for (Passage<S> passage : history.passages(play.status())) {
                assertTrue(
                        passage.from().isEmpty()
                                || rows.stream()
                                        .anyMatch(row -> row.from()
                                                        == passage.from().get(0)
                                                && row.to() == passage.to()
                                                && row.event()
                                                        .equals(passage.change().why())),
                        passage::toString);
            }
        }
    }

    /** Every row of the table. */
    Set<Accepted<S, A>> rows() {
        return rows;
    }

    /** The rows that were taken. */
    Set<Accepted<S, A>> taken() {
        return taken;
    }

    /** How often the store said no where the life cycle had said yes. */
    int refusedByStore() {
        return refusedByStore;
    }

    private static Change change(Instant now, Reason why) {
        return new Change("clerk", now, why, BASIS);
    }
}
