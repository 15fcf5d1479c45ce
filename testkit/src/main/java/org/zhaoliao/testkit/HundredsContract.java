package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** More than a hundred of each kind, and identifiers as long as there are; the kinds that there is most of are asked for more, see {@link MuchContract}. */
interface HundredsContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    /** So many at once, and so many states of one. */
    int HUNDREDS = 150;

    @Test
    @Requirement("W5.5")
    @DisplayName("of 150 none is lost: one page gives them all, several do, and so do those of what was known")
    default void hundredsAreListed() {
        List<T> all = IntStream.range(1_000, 1_000 + HUNDREDS)
                .mapToObj(number -> sample("some-" + number))
                .toList();
        List<Versioned<T>> expected = MuchContract.first(all);
        assertEquals(expected, port().addAll(all, Samples.change(1)));
        assertEquals(
                new Page<>(expected, Page.Key.START), port().page(DivisionCode.NATION, Page.Key.START, Page.LARGEST));
        assertEquals(
                expected,
                Page.<Versioned<T>>stream(after -> port().page(Samples.VILLAGE, after, 70))
                        .toList());
        assertEquals(
                new Page<>(all, Page.Key.START),
                port().pageAsKnown(
                                DivisionCode.NATION,
                                Page.Key.START,
                                Page.LARGEST,
                                Samples.change(1).at()));
        assertEquals(HUNDREDS, store().outbox().pending(Page.LARGEST).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a history of 150 entries is told whole")
    default void hundredsOfStates() {
        T first = sample("long");
        T other = changed(first);
        List<HistoryEntry<T>> expected = IntStream.rangeClosed(1, HUNDREDS)
                .mapToObj(number -> new HistoryEntry<>(
                        new Revision(number),
                        number % 2 == 1 ? first : other,
                        Samples.change(Samples.change(1).at().plusSeconds(number), "")))
                .toList();
        store().transactions().within(() -> {
            port().add(first, expected.get(0).change());
            return expected.stream()
                    .skip(1)
                    .map(entry -> port().replace(
                                    entry.state(), new Revision(entry.revision().number() - 1), entry.change()))
                    .toList();
        });
        assertEquals(expected, port().history(first.id()));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("an identifier of forty characters is kept whole, in every list and every event")
    default void longestIdentifiers() {
        List<T> twins = List.of(sample("x".repeat(39) + "1"), sample("x".repeat(39) + "2"));
        Change change = Samples.change(1);
        twins.forEach(twin -> port().add(twin, change));
        for (T twin : twins) {
            assertEquals(twin, port().find(twin.id()).orElseThrow().value());
            assertEquals(List.of(new HistoryEntry<>(Revision.FIRST, twin, change)), port().history(twin.id()));
            assertEquals(List.of(twin), port().asKnown(List.of(twin.id()), change.at()));
        }
        assertEquals(
                MuchContract.first(twins),
                Page.<Versioned<T>>stream(after -> port().page(Samples.VILLAGE, after, 1))
                        .toList());
        assertEquals(
                twins.stream().map(twin -> twin.id().value()).toList(),
                store().outbox().pending(10).stream().map(OutgoingEvent::id).toList());
    }
}
