package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Several who claim at the same time, each in a way of its own, what only one may hold. */
interface ClaimRaceContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    /** One with this identifier that claims the same key, whatever the identifier. */
    T claiming(String id);

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who claim the same key one gets it and every other is told")
    default void oneClaimWins() throws InterruptedException, ExecutionException {
        assertOneHolds(number -> () -> add(number));
        assertEquals(1, stored("claim-").count());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of several who become claimants of the same key one gets it and every other is told")
    default void oneBecomesTheHolder() throws InterruptedException, ExecutionException {
        for (int number = 0; number < Race.WRITERS; number++) {
            added("claim-" + number);
        }
        assertOneHolds(number -> () -> become("claim-" + number));
        assertEquals(1, holders("claim-"));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "of several who add many with a claim of the same key among them one gets it, and every other is told and adds nothing")
    default void oneClaimAmongManyWins() throws InterruptedException, ExecutionException {
        assertOneHolds(number -> () -> addAmongMany(number));
        assertEquals(1, stored("claim-").count());
        assertEquals(1, stored("beside-").count());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "of those who claim a key alone and those who claim it with others beside them one gets it and every other is told")
    default void oneClaimOfBothWins() throws InterruptedException, ExecutionException {
        assertOneHolds(number -> number % 2 == 0 ? () -> add(number) : () -> addAmongMany(number));
        assertEquals(1, stored("claim-").count());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "of those who are added with a claim of a key and those who become its claimants one gets it and every other is told")
    default void oneClaimsOrBecomesTheHolder() throws InterruptedException, ExecutionException {
        for (int number = 1; number < Race.WRITERS; number += 2) {
            added("there-" + number);
        }
        assertOneHolds(number -> number % 2 == 0 ? () -> add(number) : () -> become("there-" + number));
        assertEquals(1, stored("claim-").count() + holders("there-"));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "of those who are added with a claim of a key and voided ones that come back to it one gets it and every other is told")
    default void oneClaimsOrComesBack() throws InterruptedException, ExecutionException {
        for (int number = 1; number < Race.WRITERS; number += 2) {
            port().add(claiming("back-" + number), Samples.change(1));
            port().replace(
                            claiming("back-" + number),
                            Revision.FIRST,
                            Samples.change(2).voiding());
        }
        assertOneHolds(number -> number % 2 == 0 ? () -> add(number) : () -> comeBack("back-" + number));
        assertEquals(1, stored("claim-").count() + holders("back-"));
    }

    private void assertOneHolds(IntFunction<Runnable> writers) throws InterruptedException, ExecutionException {
        assertEquals(Race.oneWinner(ConflictException.Kind.NOT_UNIQUE), Race.run(writers));
    }

    private void add(int number) {
        port().add(claiming("claim-" + number), Samples.change(1));
    }

    private void addAmongMany(int number) {
        port().addAll(List.of(sample("beside-" + number), claiming("claim-" + number)), Samples.change(1));
    }

    private void become(String id) {
        port().replace(claiming(id), Revision.FIRST, Samples.change(2));
    }

    private void comeBack(String id) {
        port().replace(claiming(id), new Revision(2), Samples.change(3).correcting());
    }

    /** Those of the writers that are there. */
    private Stream<Versioned<T>> stored(String id) {
        return IntStream.range(0, Race.WRITERS)
                .mapToObj(number -> port().find(sample(id + number).id()))
                .flatMap(Optional::stream);
    }

    /** How many of those that were there are as they wanted to become. */
    private long holders(String id) {
        return stored(id)
                .filter(Versioned::counts)
                .filter(one -> one.value().equals(claiming(one.value().id().value())))
                .count();
    }
}
