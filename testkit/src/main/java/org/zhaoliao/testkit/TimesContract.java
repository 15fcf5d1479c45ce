package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.testkit.report.Requirement;

/** Moments: what comes before what is the same on every clock on the wall, and in every year that a change can be of. */
interface TimesContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.6")
    @DisplayName(
            "what was known by a moment is the same wherever it is asked, however the clocks stood when it was written")
    default void knownUnderAnotherZone() {
        Instant at = Samples.change(2).at();
        Instant before = at.minusNanos(1_000);
        for (Zones.Journey journey : Zones.JOURNEYS) {
            T one = sample("from-" + journey.number());
            journey.written(() -> port().add(one, Samples.change(2)));
            assertEquals(List.of(), journey.read(() -> port().asKnown(List.of(one.id()), before)));
            assertEquals(List.of(one), journey.read(() -> port().asKnown(List.of(one.id()), at)));
            assertEquals(List.of(), journey.read(() -> knownPage(before)));
            assertEquals(journey.number(), journey.read(() -> knownPage(at)).size());
        }
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what is entered before what is entered already is so by the moment, not by the clock on the wall")
    default void backdatedUnderAnotherZone() {
        for (Zones.Journey journey : Zones.JOURNEYS) {
            T one = sample("from-" + journey.number());
            journey.written(() -> port().add(one, Samples.change(10)));
            journey.read(() -> {
                assertConflict(
                        ConflictException.Kind.BACKDATED,
                        () -> port().replace(changed(one), Revision.FIRST, Samples.change(9)));
                return port().replace(changed(one), Revision.FIRST, Samples.change(11));
            });
            assertEquals(2, port().history(one.id()).size());
        }
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("changes come back, and what was known by then, from the year 1 to the year 9999")
    default void everyYear() {
        List<HistoryEntry<T>> expected = IntStream.range(0, Samples.MOMENTS.size())
                .mapToObj(number -> new HistoryEntry<>(
                        new Revision(number + 1),
                        number % 2 == 0 ? sample("old") : changed(sample("old")),
                        Samples.change(Samples.MOMENTS.get(number), "")))
                .toList();
        port().add(expected.get(0).state(), expected.get(0).change());
        expected.stream()
                .skip(1)
                .forEach(entry -> port().replace(
                                entry.state(), new Revision(entry.revision().number() - 1), entry.change()));
        K id = sample("old").id();
        assertEquals(expected, port().history(id));
        assertEquals(
                expected.stream().map(HistoryEntry::change).toList(),
                store().outbox().pending(10).stream()
                        .map(event -> event.change())
                        .toList());
        List<T> before = List.of();
        for (HistoryEntry<T> entry : expected) {
            Instant at = entry.change().at();
            assertEquals(before, port().asKnown(List.of(id), at.minusNanos(1_000)), () -> "before " + at);
            assertEquals(before, knownPage(at.minusNanos(1_000)), () -> "before " + at);
            before = List.of(entry.state());
            assertEquals(before, port().asKnown(List.of(id), at), () -> "at " + at);
            assertEquals(before, knownPage(at), () -> "at " + at);
        }
    }

    private List<T> knownPage(Instant moment) {
        return port().pageAsKnown(Samples.VILLAGE, Page.Key.START, 10, moment).items();
    }
}
