package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Several who write the same aggregate at the same time. */
interface RaceContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    /** So often a race is run that anybody could win who comes in time. */
    int ROUNDS = 3;

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who replace the same revision one wins and every other is told")
    default void oneReplacementWins() throws InterruptedException, ExecutionException {
        assertOneWins("one", number -> Samples.change(2));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who correct the same revision one wins and every other is told")
    default void oneCorrectionWins() throws InterruptedException, ExecutionException {
        assertOneWins("one", number -> Samples.change(2).correcting());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who void the same revision one wins and every other is told")
    default void oneVoidingWins() throws InterruptedException, ExecutionException {
        assertOneWins("one", number -> Samples.change(2).voiding());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of those who act, who correct and who void on the same revision one wins and every other is told")
    default void oneOfAllChangesWins() throws InterruptedException, ExecutionException {
        List<Change> changes = List.of(
                Samples.change(2),
                Samples.change(2).correcting(),
                Samples.change(2).voiding());
        for (int round = 0; round < ROUNDS; round++) {
            assertOneWins("one-" + round, number -> changes.get(number % changes.size()));
        }
    }

    private void assertOneWins(String id, IntFunction<Change> change) throws InterruptedException, ExecutionException {
        T state = changed(added(id).value());
        assertEquals(
                Race.oneWinner(ConflictException.Kind.STALE),
                Race.run(number -> () -> port().replace(state, Revision.FIRST, change.apply(number))));
        Versioned<T> present = port().find(state.id()).orElseThrow();
        assertEquals(state, present.value());
        assertEquals(new Revision(2), present.revision());
        assertEquals(2, port().history(state.id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who bring back what was voided one wins and every other is told")
    default void oneBringsBack() throws InterruptedException, ExecutionException {
        T state = added("one").value();
        port().replace(state, Revision.FIRST, Samples.change(2).voiding());
        assertEquals(
                Race.oneWinner(ConflictException.Kind.STALE),
                Race.run(number -> () ->
                        port().replace(state, new Revision(2), Samples.change(3).correcting())));
        assertEquals(
                new Versioned<>(state, new Revision(3)), port().find(state.id()).orElseThrow());
        assertEquals(3, port().history(state.id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who add the same identifier one wins and every other is told")
    default void oneAdditionWins() throws InterruptedException, ExecutionException {
        assertEquals(Race.oneWinner(ConflictException.Kind.ALREADY_STORED), Race.run(number -> () -> added("one")));
        assertEquals(1, port().history(sample("one").id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "of several who add many with the same identifier among them one wins, and every other is told and adds nothing")
    default void oneAdditionOfManyWins() throws InterruptedException, ExecutionException {
        for (int round = 0; round < ROUNDS; round++) {
            String shared = "one-" + round;
            String own = "own-" + round + "-";
            assertEquals(
                    Race.oneWinner(ConflictException.Kind.ALREADY_STORED),
                    Race.run(number ->
                            () -> port().addAll(List.of(sample(own + number), sample(shared)), Samples.change(1))));
            assertEquals(1, port().history(sample(shared).id()).size());
            assertEquals(1, stored(own));
        }
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "of those who add an identifier alone and those who add it with others one wins and every other is told")
    default void oneAdditionOfBothWins() throws InterruptedException, ExecutionException {
        for (int round = 0; round < ROUNDS; round++) {
            String shared = "one-" + round;
            String own = "own-" + round + "-";
            assertEquals(
                    Race.oneWinner(ConflictException.Kind.ALREADY_STORED),
                    Race.run(number -> number % 2 == 0
                            ? () -> added(shared)
                            : () -> port().addAll(List.of(sample(own + number), sample(shared)), Samples.change(1))));
            List<HistoryEntry<T>> history = port().history(sample(shared).id());
            assertEquals(1, history.size());
            assertTrue(stored(own) <= 1);
        }
    }

    /** How many of what the writers wrote beside what they raced for are there. */
    private long stored(String own) {
        return IntStream.range(0, Race.WRITERS)
                .filter(number -> port().find(sample(own + number).id()).isPresent())
                .count();
    }
}
