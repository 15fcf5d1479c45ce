package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.testkit.report.Requirement;

/** More than whatever round number somebody took for enough: what ends there without a word has lost the rest. */
interface MuchContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    /** So many at once. */
    int MANY = 1_500;

    /** So many states of one. */
    int STATES = 300;

    /** So many on a page, when it is one of several. */
    int PAGE = 700;

    @Test
    @Requirement("W5.5")
    @DisplayName("of 1,500 that are added at once none is lost, and pages give them all, one as well as several")
    default void muchIsListed() {
        List<T> many = many();
        List<Versioned<T>> expected = first(many);
        assertEquals(expected, port().addAll(many, Samples.change(1)));
        assertEquals(
                new Page<>(expected, Page.Key.START), port().page(DivisionCode.NATION, Page.Key.START, Page.LARGEST));
        assertEquals(
                expected,
                Page.<Versioned<T>>stream(after -> port().page(Samples.VILLAGE, after, PAGE))
                        .toList());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of 1,500 each is known as it was, asked for by identifier or by place")
    default void muchIsKnown() {
        List<T> many = many();
        port().addAll(many, Samples.change(1));
        Instant moment = Samples.change(1).at();
        assertEquals(many, port().asKnown(many.stream().map(T::id).toList(), moment));
        assertEquals(
                new Page<>(many, Page.Key.START),
                port().pageAsKnown(DivisionCode.NATION, Page.Key.START, Page.LARGEST, moment));
        assertEquals(
                many,
                Page.<T>stream(after -> port().pageAsKnown(Samples.VILLAGE, after, PAGE, moment))
                        .toList());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("of more than a thousand none is kept when one near the end is refused")
    default void muchOrNone() {
        List<T> many = new ArrayList<>(many().subList(0, 1_020));
        Versioned<T> stored = added("stored");
        many.set(1_010, stored.value());
        assertConflict(ConflictException.Kind.ALREADY_STORED, () -> port().addAll(many, Samples.change(2)));
        assertEquals(
                new Page<>(List.of(stored), Page.Key.START),
                port().page(DivisionCode.NATION, Page.Key.START, Page.LARGEST));
        assertEquals(List.of(), port().history(many.get(0).id()));
        assertEquals(1, store().outbox().pending(Page.LARGEST).size());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a history of 300 entries is told whole, and so are its events")
    default void longHistory() {
        T first = sample("long");
        T other = changed(first);
        List<HistoryEntry<T>> expected = IntStream.rangeClosed(1, STATES)
                .mapToObj(
                        number -> new HistoryEntry<>(new Revision(number), number % 2 == 1 ? first : other, at(number)))
                .toList();
        store().transactions().within(() -> written(expected));
        assertEquals(expected, port().history(first.id()));
        assertEquals(Optional.of(expected.get(STATES - 1).versioned()), port().find(first.id()));
        assertEquals(
                LongStream.rangeClosed(1, STATES).boxed().toList(),
                store().outbox().pending(Page.LARGEST).stream()
                        .map(event -> event.revision().number())
                        .toList());
        assertEquals(
                List.of(other),
                port().asKnown(List.of(first.id()), expected.get(149).change().at()));
    }

    private List<HistoryEntry<T>> written(List<HistoryEntry<T>> entries) {
        port().add(entries.get(0).state(), entries.get(0).change());
        for (HistoryEntry<T> entry : entries.subList(1, entries.size())) {
            Revision before = new Revision(entry.revision().number() - 1);
            port().replace(entry.state(), before, entry.change());
        }
        return entries;
    }

    private static Change at(int number) {
        Instant at = Samples.change(1).at().plusSeconds(number);
        return new Change("staff-7", at, Reason.of("rule.yes"), new Citation("民发〔2021〕43号", String.valueOf(number)));
    }

    /** In the order of their identifiers. */
    private List<T> many() {
        return numbers().mapToObj(number -> sample("much-" + number)).toList();
    }

    /** As many numbers, all as long. */
    static IntStream numbers() {
        return IntStream.range(10_000, 10_000 + MANY);
    }

    /** As they are stored when they were added. */
    static <E> List<Versioned<E>> first(List<E> added) {
        return added.stream().map(one -> new Versioned<>(one, Revision.FIRST)).toList();
    }
}
