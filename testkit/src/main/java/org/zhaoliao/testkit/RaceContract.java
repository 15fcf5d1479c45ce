package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Several who write the same aggregate at the same time. */
interface RaceContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who replace the same revision one wins and every other is told")
    default void oneReplacementWins() throws InterruptedException, ExecutionException {
        T state = changed(added("one").value());
        assertEquals(
                Race.oneWinner(ConflictException.Kind.STALE),
                Race.run(number -> () -> port().replace(state, Revision.FIRST, Samples.change(2))));
        assertEquals(
                new Versioned<>(state, new Revision(2)), port().find(state.id()).orElseThrow());
        assertEquals(2, port().history(state.id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who add the same identifier one wins and every other is told")
    default void oneAdditionWins() throws InterruptedException, ExecutionException {
        assertEquals(Race.oneWinner(ConflictException.Kind.ALREADY_STORED), Race.run(number -> () -> added("one")));
        assertEquals(1, port().history(sample("one").id()).size());
    }
}
