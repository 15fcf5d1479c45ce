package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.testkit.Refusals.assertConflict;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.History;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** The history of an aggregate. */
interface HistoryContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.5")
    @DisplayName("what was never stored has no history")
    default void nothingHasNoHistory() {
        assertEquals(List.of(), port().history(sample("none").id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the history holds every state and its change, oldest first")
    default void historyHoldsEveryState() {
        T first = added("one").value();
        T second = changed(first);
        port().replace(second, Revision.FIRST, Samples.change(2));
        port().replace(first, new Revision(2), Samples.change(3));
        List<HistoryEntry<T>> expected = List.of(
                new HistoryEntry<>(Revision.FIRST, first, Samples.change(1)),
                new HistoryEntry<>(new Revision(2), second, Samples.change(2)),
                new HistoryEntry<>(new Revision(3), first, Samples.change(3)));
        assertEquals(expected, port().history(first.id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the history goes to ten and beyond in the order of numbers, not of their digits")
    default void historyIsInOrderOfNumbers() {
        T state = added("one").value();
        for (long number = 1; number < 12; number++) {
            port().replace(state, new Revision(number), Samples.change((int) number + 1));
        }
        List<Change> changes =
                port().history(state.id()).stream().map(HistoryEntry::change).toList();
        assertEquals(Samples.changes(12), changes);
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("who, when, why and on what basis come back as written, as finely and as long as the store takes it")
    default void changeComesBackAsWritten() {
        T state = sample("one");
        Change change = Samples.longestChange(fixture().differences());
        port().add(state, change);
        assertEquals(change, port().history(state.id()).get(0).change());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("nobody changes a history through the list that was handed out")
    default void historyIsImmutable() {
        K id = added("one").value().id();
        List<HistoryEntry<T>> history = port().history(id);
        assertThrows(UnsupportedOperationException.class, history::clear);
        assertEquals(1, port().history(id).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("nothing is entered before what is entered already: what was known at a moment never changes")
    default void backdatedChangeIsRefused() {
        T state = port().add(sample("one"), Samples.change(10)).value();
        for (Change earlier : List.of(
                Samples.change(9),
                Samples.change(9).correcting(),
                Samples.change(9).voiding())) {
            assertConflict(
                    ConflictException.Kind.BACKDATED, () -> port().replace(changed(state), Revision.FIRST, earlier));
        }
        assertEquals(
                List.of(new HistoryEntry<>(Revision.FIRST, state, Samples.change(10))), port().history(state.id()));
        assertEquals(Optional.of(new Versioned<>(state, Revision.FIRST)), port().find(state.id()));
        assertEquals(
                new Revision(2),
                port().replace(state, Revision.FIRST, Samples.change(10)).revision());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what was recorded by mistake is voided: still found, marked, and open to no act")
    default void voidedTakesNoAct() {
        T state = added("one").value();
        Versioned<T> voided =
                port().replace(state, Revision.FIRST, Samples.change(2).voiding());
        assertEquals(new Versioned<>(state, new Revision(2), true), voided);
        assertEquals(Optional.of(voided), port().find(state.id()));
        for (Change act : List.of(Samples.change(3), Samples.change(3).voiding())) {
            assertConflict(ConflictException.Kind.VOIDED, () -> port().replace(changed(state), voided.revision(), act));
        }
        assertConflict(ConflictException.Kind.STALE, () -> port().replace(state, Revision.FIRST, Samples.change(3)));
        assertEquals(2, port().history(state.id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a correction is an entry of its own, and brings back what was voided")
    default void correctionBringsBack() {
        T state = added("one").value();
        port().replace(state, Revision.FIRST, Samples.change(2).voiding());
        Versioned<T> back = port().replace(
                        changed(state), new Revision(2), Samples.change(3).correcting());
        assertEquals(new Versioned<>(changed(state), new Revision(3)), back);
        assertEquals(Optional.of(back), port().find(state.id()));
        assertEquals(
                List.of(Change.Kind.ACT, Change.Kind.VOIDING, Change.Kind.CORRECTION),
                port().history(state.id()).stream()
                        .map(entry -> entry.change().kind())
                        .toList());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of many at once it tells what was known by a moment, as the history of each does")
    default void knownOfMany() {
        List<T> many = IntStream.range(0, 230)
                .mapToObj(number -> sample("many-" + (1_000 + number)))
                .toList();
        port().addAll(many, Samples.change(1));
        T changed = changed(many.get(7));
        port().replace(changed, Revision.FIRST, Samples.change(3));
        port().replace(many.get(9), Revision.FIRST, Samples.change(4).voiding());
        List<K> ids = new ArrayList<>(many.stream().map(T::id).toList());
        ids.add(sample("none").id());
        Collections.reverse(ids);
        for (int number = 0; number < 6; number++) {
            Instant moment = Samples.change(number).at();
            List<T> expected = many.stream()
                    .flatMap(one -> new History<>(port().history(one.id())).asKnown(moment).stream())
                    .map(Versioned::value)
                    .toList();
            assertEquals(expected, port().asKnown(ids, moment), () -> "by " + moment);
        }
        assertEquals(List.of(), port().asKnown(List.of(), Samples.change(9).at()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("something is known from its very moment on, and not before")
    default void knownFromItsMomentOn() {
        boolean coarse = fixture().differences().contains(Difference.NO_NANOSECONDS);
        Instant at = Samples.change(2).at();
        Instant before = at.minusNanos(coarse ? 1_000 : 1);
        T state = port().add(sample("one"), Samples.change(2)).value();
        assertEquals(List.of(), port().asKnown(List.of(state.id()), before));
        assertEquals(List.of(), knownPage(state, before));
        assertEquals(List.of(state), port().asKnown(List.of(state.id()), at));
        assertEquals(List.of(state), knownPage(state, at));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what was known is told by whatever moment is asked for, as early and as late as there is one")
    default void knownByAnyMoment() {
        T state = added("one").value();
        for (Instant moment : List.of(Instant.MIN, Instant.parse("-0001-01-01T00:00:00Z"))) {
            assertEquals(List.of(), port().asKnown(List.of(state.id()), moment));
            assertEquals(List.of(), knownPage(state, moment));
        }
        for (Instant moment : List.of(Instant.parse("+10000-01-01T00:00:00Z"), Instant.MAX)) {
            assertEquals(List.of(state), port().asKnown(List.of(state.id()), moment));
            assertEquals(List.of(state), knownPage(state, moment));
        }
    }

    private List<T> knownPage(T state, Instant moment) {
        return port().pageAsKnown(state.division(), Page.Key.START, 10, moment).items();
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("nobody asks for more than ten thousand known states at once")
    default void knownIsBounded() {
        List<K> ids = Collections.nCopies(Page.LARGEST + 1, sample("one").id());
        assertLimitRefused(() -> port().asKnown(ids, Samples.change(1).at()));
    }
}
