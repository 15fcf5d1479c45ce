package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("A date range is half-open")
class DateRangeTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_4 = LocalDate.of(2026, 3, 4);

    @Test
    void holdsItsFirstDayAndNotTheDayItEndsBefore() {
        DateRange range = DateRange.of(MARCH_1, MARCH_4);
        assertTrue(range.contains(MARCH_1));
        assertTrue(range.contains(MARCH_4.minusDays(1)));
        assertFalse(range.contains(MARCH_4));
        assertFalse(range.contains(MARCH_1.minusDays(1)));
    }

    @Test
    void listsItsDays() {
        DateRange range = DateRange.of(MARCH_1, MARCH_4);
        assertEquals(
                List.of(MARCH_1, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)),
                range.dates().toList());
        assertEquals(3, range.days());
    }

    @Test
    void ofAMonthHoldsAllItsDays() {
        assertEquals(29, DateRange.month(YearMonth.of(2024, 2)).days());
        assertEquals(
                DateRange.of(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1)),
                DateRange.month(YearMonth.of(2025, 12)));
    }

    @Test
    void neverEndsUntilItIsEnded() {
        DateRange open = DateRange.from(MARCH_1);
        assertTrue(open.isOpen());
        assertTrue(open.contains(LocalDate.of(2199, 1, 1)));
        assertEquals(DateRange.of(MARCH_1, MARCH_4), open.endingAt(MARCH_4));
        assertFalse(open.endingAt(MARCH_4).isOpen());
    }

    @Test
    void withoutEndHasNoCountableDays() {
        DateRange open = DateRange.from(MARCH_1);
        assertEquals("calendar.open-range", codeOf(open::days));
        assertEquals("calendar.open-range", codeOf(open::dates));
    }

    @Test
    void isNeverEmptyOrReversed() {
        assertEquals("calendar.range", codeOf(() -> DateRange.of(MARCH_1, MARCH_1)));
        assertEquals("calendar.range", codeOf(() -> DateRange.of(MARCH_4, MARCH_1)));
        assertEquals("calendar.range", codeOf(() -> DateRange.from(MARCH_4).endingAt(MARCH_1)));
    }

    @Test
    void thatOnlyMeetsAnotherSharesNoDayWithIt() {
        DateRange first = DateRange.of(MARCH_1, MARCH_4);
        DateRange second = DateRange.from(MARCH_4);
        assertFalse(first.overlaps(second));
        assertEquals(Optional.empty(), first.intersection(second));
    }

    @Test
    void sharesTheDaysThatBothHave() {
        DateRange first = DateRange.of(MARCH_1, MARCH_4);
        DateRange second = DateRange.from(MARCH_4.minusDays(1));
        assertEquals(Optional.of(DateRange.of(MARCH_4.minusDays(1), MARCH_4)), first.intersection(second));
    }

    private static String codeOf(Executable act) {
        return assertThrows(InvalidInputException.class, act).errors().get(0).code();
    }
}
