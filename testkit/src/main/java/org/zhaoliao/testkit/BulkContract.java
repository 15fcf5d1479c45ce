package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Adding many at once. */
interface BulkContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.5")
    @DisplayName("many are added as one by one: each with its fields, revision and history, in the order given")
    default void manyAreAdded() {
        List<T> many = Stream.concat(Stream.of(sample("m-1"), sample("m-0")), shapes().stream())
                .toList();
        List<Versioned<T>> expected =
                many.stream().map(one -> new Versioned<>(one, Revision.FIRST)).toList();
        assertEquals(expected, port().addAll(many, Samples.change(1)));
        for (Versioned<T> one : expected) {
            assertEquals(Optional.of(one), port().find(one.value().id()));
            assertEquals(
                    List.of(new HistoryEntry<>(Revision.FIRST, one.value(), Samples.change(1))),
                    port().history(one.value().id()));
        }
        assertEquals(List.of(), port().addAll(List.of(), Samples.change(1)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of many all are added or none")
    default void allOrNone() {
        T stored = added("one").value();
        assertConflict(
                ConflictException.Kind.ALREADY_STORED,
                () -> port().addAll(List.of(sample("before"), stored, sample("after")), Samples.change(2)));
        assertConflict(
                ConflictException.Kind.ALREADY_STORED,
                () -> port().addAll(List.of(sample("twice"), sample("twice")), Samples.change(2)));
        for (String id : List.of("before", "after", "twice")) {
            assertEquals(Optional.empty(), port().find(sample(id).id()));
            assertEquals(List.of(), port().history(sample(id).id()));
        }
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("every one of many is told of, as if it had been added alone")
    default void manyAreTold() {
        List<T> many = List.of(sample("m-1"), sample("m-0"), sample("m-2"));
        added("before");
        port().addAll(many, Samples.change(2));
        List<OutgoingEvent> told = store().outbox().pending(10);
        assertEquals(4, told.size());
        String kind = told.get(0).kind();
        assertEquals(
                Stream.of("m-0", "m-1", "m-2")
                        .map(id -> new OutgoingEvent(0, kind, id, Revision.FIRST, Samples.change(2)))
                        .toList(),
                told.subList(1, 4).stream()
                        .map(event -> new OutgoingEvent(0, event.kind(), event.id(), event.revision(), event.change()))
                        .sorted(Comparator.comparing(OutgoingEvent::id))
                        .toList());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what was added with many is replaced like any other")
    default void manyAreReplaced() {
        T one = port().addAll(List.of(sample("one")), Samples.change(1)).get(0).value();
        T other = changed(one);
        assertEquals(new Versioned<>(other, new Revision(2)), port().replace(other, Revision.FIRST, Samples.change(2)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("at most 10,000 are added at once")
    default void manyAreLimited() {
        List<T> tooMany = Collections.nCopies(10_001, sample("one"));
        assertLimitRefused(() -> port().addAll(tooMany, Samples.change(1)));
    }
}
