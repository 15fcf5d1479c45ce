package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.List;
import java.util.Optional;
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

/** Adding, replacing and finding. */
interface WriteContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.5")
    @DisplayName("an empty store finds nothing")
    default void emptyStoreFindsNothing() {
        assertEquals(Optional.empty(), port().find(sample("none").id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("every field comes back as it was written")
    default void everyFieldComesBack() {
        for (T shape : shapes()) {
            port().add(shape, Samples.change(1));
            assertEquals(shape, port().find(shape.id()).orElseThrow().value());
            assertEquals(shape, port().history(shape.id()).get(0).state());
        }
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what was written under one default time zone reads the same under another")
    default void zonesMoveNothing() {
        List<HistoryEntry<T>> written = Zones.at(Zones.FIRST_TO_SEE_THE_DAY, () -> {
            shapes().forEach(shape -> port().add(shape, Samples.change(Samples.MICROSECOND, "")));
            return histories();
        });
        assertEquals(written, Zones.at(Zones.LAST_TO_SEE_THE_DAY, this::histories));
        assertEquals(shapes(), written.stream().map(HistoryEntry::state).toList());
        written.forEach(entry -> assertEquals(Samples.change(Samples.MICROSECOND, ""), entry.change()));
    }

    private List<HistoryEntry<T>> histories() {
        return shapes().stream()
                .flatMap(shape -> port().history(shape.id()).stream())
                .toList();
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what is added is at the first revision, every replacement at the next")
    default void revisionsCount() {
        Versioned<T> added = added("one");
        assertEquals(new Versioned<>(sample("one"), Revision.FIRST), added);
        T other = changed(added.value());
        Versioned<T> replaced = port().replace(other, added.revision(), Samples.change(2));
        assertEquals(new Versioned<>(other, new Revision(2)), replaced);
        assertEquals(Optional.of(replaced), port().find(other.id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("adding twice is refused, and the first stays")
    default void addingTwiceIsRefused() {
        Versioned<T> first = added("one");
        assertConflict(
                ConflictException.Kind.ALREADY_STORED, () -> port().add(changed(first.value()), Samples.change(2)));
        assertEquals(Optional.of(first), port().find(first.value().id()));
        assertEquals(1, port().history(first.value().id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("replacing what is not stored is refused, and nothing is stored")
    default void replacingNothingIsRefused() {
        T absent = sample("absent");
        assertConflict(
                ConflictException.Kind.NOT_STORED, () -> port().replace(absent, Revision.FIRST, Samples.change(1)));
        assertEquals(Optional.empty(), port().find(absent.id()));
        assertEquals(List.of(), port().history(absent.id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a write against an old revision, or one that never was, is refused and changes nothing")
    default void staleWriteIsRefused() {
        Versioned<T> first = added("one");
        Versioned<T> second = port().replace(changed(first.value()), first.revision(), Samples.change(2));
        for (Revision wrong : List.of(first.revision(), second.revision().next())) {
            assertConflict(ConflictException.Kind.STALE, () -> port().replace(first.value(), wrong, Samples.change(3)));
        }
        assertEquals(Optional.of(second), port().find(first.value().id()));
        assertEquals(2, port().history(first.value().id()).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what the caller holds stays as it was when a write is refused")
    default void refusalLeavesTheCallersObject() {
        Versioned<T> first = added("one");
        port().replace(changed(first.value()), first.revision(), Samples.change(2));
        T mine = changed(sample("one"));
        Change change = Samples.change(3);
        assertConflict(ConflictException.Kind.STALE, () -> port().replace(mine, first.revision(), change));
        assertEquals(changed(sample("one")), mine);
        assertEquals(Samples.change(3), change);
        assertEquals(new Versioned<>(sample("one"), Revision.FIRST), first);
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "identifiers that differ in case are different; where a store takes them for the same, the second is refused and the first stays")
    default void identifiersAreCaseSensitive() {
        Versioned<T> first = added("aB");
        if (declares(Difference.IGNORES_CASE)) {
            assertConflict(ConflictException.Kind.ALREADY_STORED, () -> added("Ab"));
            assertEquals(Optional.of(first), port().find(sample("ab").id()));
        } else {
            assertEquals(sample("Ab"), added("Ab").value());
            assertEquals(Optional.empty(), port().find(sample("ab").id()));
        }
        assertEquals(Optional.of(first), port().find(first.value().id()));
    }
}
