package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.testkit.report.Requirement;

/** Listing the aggregates of a division. */
interface PageContract<K extends Identifier, T extends Aggregate<K>> extends Specimens<K, T> {

    @Test
    @Requirement("W5.5")
    @DisplayName("an empty store has one empty page")
    default void emptyStoreHasAnEmptyPage() {
        assertEquals(new Page<>(List.of(), Page.Key.START), port().page(DivisionCode.NATION, Page.Key.START, 10));
    }

    @Test
    @Requirement("W5.4")
    @DisplayName("a division is listed with all that lies in it and nothing else, however alike the codes")
    default void pageHoldsTheDivisionOnly() {
        List<String> codes = List.of(
                "141121",
                "141121100",
                "141121100201",
                "141121100202",
                "141121101201",
                "141121109",
                "141122",
                "141122100201",
                "141120",
                "14",
                "1411");
        codes.forEach(code -> port().add(sample("in-" + code, DivisionCode.of(code)), Samples.change(1)));
        assertEquals(List.of("in-141121100", "in-141121100201", "in-141121100202"), ids("141121100"));
        assertEquals(List.of("in-141121100201"), ids("141121100201"));
        assertEquals(6, ids("141121").size());
        assertEquals(codes.size(), ids("").size());
        assertEquals(List.of(), ids("141121100203"));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("pages are ordered by division code, then identifier, both by character code")
    default void pagesAreOrdered() {
        List<String> inOrder = declares(Difference.IGNORES_CASE)
                ? List.of("a", "a-", "a-1", "a.1", "a1", "ab", "b")
                : List.of("A-1", "A.1", "A1", "AB", "A_1", "Aa", "a", "a-", "aB");
        new ArrayList<>(inOrder)
                .stream()
                        .sorted(Comparator.comparing(String::length).thenComparing(String::hashCode))
                        .forEach(this::added);
        port().add(sample("z", DivisionCode.of("141121")), Samples.change(1));
        port().add(sample("0", DivisionCode.of("141121100202")), Samples.change(1));
        List<String> expected = new ArrayList<>(inOrder);
        expected.add(0, "z");
        expected.add("0");
        assertEquals(expected, ids("141121"));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("pages one after another give everything once; the last says so, also when it is full")
    default void pagesAreComplete() {
        List.of("1", "2", "3", "4").forEach(this::added);
        Page<Versioned<T>> first = port().page(Samples.VILLAGE, Page.Key.START, 2);
        assertEquals(List.of("1", "2"), ids(first));
        assertTrue(first.hasNext());
        Page<Versioned<T>> last = port().page(Samples.VILLAGE, first.next(), 2);
        assertEquals(List.of("3", "4"), ids(last));
        assertFalse(last.hasNext());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("what is added between two pages neither doubles nor hides an item")
    default void pagesStayInPlace() {
        List.of("2", "4", "6").forEach(this::added);
        Page<Versioned<T>> first = port().page(Samples.VILLAGE, Page.Key.START, 2);
        List.of("1", "3", "5").forEach(this::added);
        assertEquals(List.of("5", "6"), ids(port().page(Samples.VILLAGE, first.next(), 10)));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName(
            "a walk from page to page meets once whatever was there from its beginning, while rows are added and replaced around it")
    default void walkMeetsEachOnce() {
        List<String> before =
                IntStream.range(10, 30).mapToObj(number -> number + ".").toList();
        before.forEach(this::added);
        List<String> met = new ArrayList<>();
        Page.Key next = Page.Key.START;
        do {
            Page<Versioned<T>> page = port().page(Samples.VILLAGE, next, 3);
            met.addAll(ids(page));
            next = page.next();
            added(met.get(met.size() - 1) + "a");
            added("0" + met.size());
            Versioned<T> seen = page.items().get(0);
            port().replace(changed(seen.value()), seen.revision(), Samples.change(2));
        } while (!next.equals(Page.Key.START) && met.size() < 100);
        assertEquals(before, met.stream().filter(before::contains).toList());
    }

    @Test
    @Requirement("W5.4")
    @DisplayName("no key to go on from leads out of the division")
    default void keysLeadNowhereElse() {
        for (String code :
                List.of("14", "1411", "141120999", "141121", "141121100201", "141121999", "141122", "1412", "15")) {
            port().add(sample("in-" + code, DivisionCode.of(code)), Samples.change(1));
        }
        List<String> inside = List.of("in-141121", "in-141121100201", "in-141121999");
        for (String code : List.of("", "13", "14", "1411", "141120999")) {
            assertEquals(inside, after(new Page.Key(DivisionCode.of(code), "z")));
        }
        for (String code : List.of("141121999", "141122", "1412", "99")) {
            assertEquals(List.of(), after(new Page.Key(DivisionCode.of(code), "z")));
        }
    }

    private List<String> after(Page.Key key) {
        return ids(port().page(DivisionCode.of("141121"), key, Page.LARGEST));
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a page shows the present state and its revision")
    default void pageShowsThePresentState() {
        Versioned<T> added = added("one");
        Versioned<T> replaced = port().replace(changed(added.value()), Revision.FIRST, Samples.change(2));
        assertEquals(
                List.of(replaced),
                port().page(Samples.VILLAGE, Page.Key.START, 10).items());
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("a page holds 1 to 10,000 items")
    default void limitIsChecked() {
        assertLimitRefused(() -> port().page(Samples.VILLAGE, Page.Key.START, 0));
        assertLimitRefused(() -> port().page(Samples.VILLAGE, Page.Key.START, 10_001));
    }

    private List<String> ids(String division) {
        return ids(port().page(DivisionCode.of(division), Page.Key.START, Page.LARGEST));
    }

    private List<String> ids(Page<Versioned<T>> page) {
        return page.items().stream().map(item -> item.value().id().value()).toList();
    }
}
