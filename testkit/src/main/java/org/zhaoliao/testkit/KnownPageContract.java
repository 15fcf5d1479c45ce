package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.testkit.report.Requirement;

/** Listing what was known of a division. */
interface KnownPageContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.4")
    @DisplayName("what was known of a division is all that lay in it and nothing else, whatever key one goes on from")
    default void knownOfTheDivisionOnly() {
        List<T> all = Stream.of(
                        "14", "1411", "141120", "141120999", "141121", "141121100201", "141121999", "141122", "1412")
                .map(code -> sample("in-" + code, DivisionCode.of(code)))
                .toList();
        port().addAll(all, Samples.change(1));
        List<T> inside = all.subList(4, 7);
        assertEquals(inside, known(DivisionCode.of("141121"), 1));
        assertEquals(all.subList(5, 6), known(DivisionCode.of("141121100"), 1));
        for (String code : List.of("", "14", "1411", "141120999")) {
            assertEquals(inside, knownAfter(code));
        }
        for (String code : List.of("141121999", "141122", "1412", "99")) {
            assertEquals(List.of(), knownAfter(code));
        }
    }

    private List<T> knownAfter(String code) {
        Page.Key key = new Page.Key(DivisionCode.of(code), "z");
        Instant moment = Samples.change(1).at();
        return port().pageAsKnown(DivisionCode.of("141121"), key, Page.LARGEST, moment)
                .items();
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "a page of what was known shows everything where it was known to be, also what moved or was voided since")
    default void knownWhereItWas() {
        DivisionCode before = DivisionCode.of("141121100201");
        DivisionCode after = DivisionCode.of("141121101201");
        T stays = port().add(sample("stays", before), Samples.change(1)).value();
        T moves = port().add(sample("moves", before), Samples.change(2)).value();
        T moved = port().replace(sample("moves", after), Revision.FIRST, Samples.change(4))
                .value();
        port().replace(stays, Revision.FIRST, Samples.change(6).voiding());
        DivisionCode county = DivisionCode.of("141121");
        assertEquals(List.of(), known(county, 0));
        assertEquals(List.of(stays), known(county, 1));
        assertEquals(List.of(moves, stays), known(before, 3));
        assertEquals(List.of(), known(after, 3));
        assertEquals(List.of(stays), known(before, 4));
        assertEquals(List.of(moved), known(after, 4));
        assertEquals(List.of(stays, moved), known(county, 5));
        assertEquals(List.of(moved), known(county, 6));
        assertEquals(List.of(), known(DivisionCode.of("141122"), 6));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("pages of what was known are complete and ordered, however small they are, and their limit is checked")
    default void knownPagesAreComplete() {
        List<T> all = Stream.of("141121100201", "141121100202", "141121101201")
                .flatMap(village ->
                        Stream.of("A", "b-", "b", "z").map(id -> sample(id + village, DivisionCode.of(village))))
                .toList();
        port().addAll(all, Samples.change(1));
        assertEquals(all, known(DivisionCode.NATION, 1));
        Instant moment = Samples.change(9).at();
        for (int limit : List.of(1, 2, 5)) {
            assertTrue(limit
                    >= port().pageAsKnown(DivisionCode.NATION, Page.Key.START, limit, moment)
                            .items()
                            .size());
        }
        assertLimitRefused(() -> port().pageAsKnown(Samples.VILLAGE, Page.Key.START, 0, moment));
        assertLimitRefused(() -> port().pageAsKnown(Samples.VILLAGE, Page.Key.START, 10_001, moment));
    }

    /** By pages of two. */
    private List<T> known(DivisionCode within, int change) {
        Instant moment = Samples.change(change).at();
        return Page.<T>stream(after -> port().pageAsKnown(within, after, 2, moment))
                .toList();
    }
}
