package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** What only one aggregate of a kind may hold. */
interface UniqueContract<K extends Identifier, T extends Aggregate<K>> extends ClaimRaceContract<K, T> {

    /** The same one without the key. */
    T givingUp(T holder);

    @Test
    @Requirement("W5.5")
    @DisplayName("adding what claims a key that is held is refused and leaves nothing")
    default void addingARivalIsRefused() {
        port().add(claiming("holder"), Samples.change(1));
        T rival = claiming("rival");
        assertConflict(ConflictException.Kind.NOT_UNIQUE, () -> port().add(rival, Samples.change(2)));
        assertEquals(Optional.empty(), port().find(rival.id()));
        assertEquals(List.of(), port().history(rival.id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of many that are added at once none is kept when one claims a key that is held, or two the same key")
    default void manyRivalsAreRefused() {
        assertNotUnique(List.of(sample("before"), claiming("rival"), claiming("other"), sample("after")));
        T holder = claiming("holder");
        port().addAll(List.of(sample("beside"), holder), Samples.change(1));
        assertNotUnique(List.of(sample("before"), claiming("rival"), sample("after")));
        assertConflict(
                ConflictException.Kind.NOT_UNIQUE,
                () -> port().addAll(List.of(claiming("rival"), sample("beside")), Samples.change(2)));
        assertConflict(
                ConflictException.Kind.ALREADY_STORED,
                () -> port().addAll(List.of(sample("beside"), claiming("rival")), Samples.change(2)));
        assertEquals(holder, port().find(holder.id()).orElseThrow().value());
        assertEquals(2, store().outbox().pending(10).size());
    }

    private void assertNotUnique(List<T> many) {
        assertConflict(ConflictException.Kind.NOT_UNIQUE, () -> port().addAll(many, Samples.change(1)));
        for (T one : many) {
            assertEquals(Optional.empty(), port().find(one.id()));
            assertEquals(List.of(), port().history(one.id()));
        }
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("replacing by what claims a key that is held is refused and changes nothing")
    default void becomingARivalIsRefused() {
        port().add(claiming("holder"), Samples.change(1));
        Versioned<T> other = added("rival");
        assertConflict(
                ConflictException.Kind.NOT_UNIQUE,
                () -> port().replace(claiming("rival"), other.revision(), Samples.change(2)));
        assertEquals(Optional.of(other), port().find(other.value().id()));
        assertEquals(1, port().history(other.value().id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("an identifier that is stored is told before a key that is held")
    default void identifierComesFirst() {
        port().add(claiming("holder"), Samples.change(1));
        assertConflict(ConflictException.Kind.ALREADY_STORED, () -> port().add(claiming("holder"), Samples.change(2)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("that a change is dated too early is told before a key that is held")
    default void momentComesFirst() {
        port().add(claiming("holder"), Samples.change(1));
        port().add(sample("rival"), Samples.change(3));
        assertConflict(
                ConflictException.Kind.BACKDATED,
                () -> port().replace(claiming("rival"), Revision.FIRST, Samples.change(2)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the holder may be replaced and keeps its key")
    default void holderKeepsItsKey() {
        Versioned<T> holder = port().add(claiming("holder"), Samples.change(1));
        Versioned<T> replaced = port().replace(holder.value(), holder.revision(), Samples.change(2));
        assertEquals(new Revision(2), replaced.revision());
        assertConflict(ConflictException.Kind.NOT_UNIQUE, () -> port().add(claiming("rival"), Samples.change(3)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a key that was given up is free, and cannot be taken back from its new holder")
    default void keyIsFreeAgain() {
        Versioned<T> holder = port().add(claiming("holder"), Samples.change(1));
        Versioned<T> without = port().replace(givingUp(holder.value()), holder.revision(), Samples.change(2));
        T next = claiming("next");
        port().add(next, Samples.change(3));
        assertEquals(next, port().find(next.id()).orElseThrow().value());
        assertConflict(
                ConflictException.Kind.NOT_UNIQUE,
                () -> port().replace(holder.value(), without.revision(), Samples.change(4)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what was voided holds no key, and comes back only when nobody else holds it")
    default void voidedHoldsNoKey() {
        Versioned<T> holder = port().add(claiming("holder"), Samples.change(1));
        Versioned<T> voided = port().replace(
                        holder.value(), holder.revision(), Samples.change(2).voiding());
        port().add(claiming("next"), Samples.change(3));
        assertConflict(
                ConflictException.Kind.NOT_UNIQUE,
                () -> port().replace(
                                holder.value(),
                                voided.revision(),
                                Samples.change(4).correcting()));
    }
}
