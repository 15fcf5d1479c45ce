package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void holdsExactlyTheDaysItLists(@ForAll("ranges") DateRange range) {
        assertEquals(range.days(), range.dates().count());
        assertTrue(range.dates().allMatch(range::contains));
        assertEquals(range.days(), window().filter(range::contains).count());
    }

    @Property
    void anIntersectionIsTheSetOfSharedDays(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        Set<LocalDate> shared =
                window().filter(one::contains).filter(other::contains).collect(Collectors.toSet());
        Set<LocalDate> found =
                one.intersection(other).stream().flatMap(DateRange::dates).collect(Collectors.toSet());
        assertEquals(shared, found);
        assertEquals(!shared.isEmpty(), one.overlaps(other));
    }

    @Property
    void neitherOverlapNorIntersectionHasASide(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertEquals(one.overlaps(other), other.overlaps(one));
        assertEquals(one.intersection(other), other.intersection(one));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> from = Arbitraries.integers().between(0, 30).map(START::plusDays);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 20);
        return Combinators.combine(from, length).as((day, days) -> DateRange.of(day, day.plusDays(days)));
    }

    private static Stream<LocalDate> window() {
        return DateRange.of(START.minusDays(10), START.plusDays(60)).dates();
    }
}
