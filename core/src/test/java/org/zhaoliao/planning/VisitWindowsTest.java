package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W2.7: on which days the visits of a month are in time")
class VisitWindowsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final DateRange MARCH = DateRange.month(YearMonth.of(2026, 3));

    private static DateRange days(int month, int first, int last) {
        return DateRange.of(
                LocalDate.of(2026, month, first),
                LocalDate.of(2026, month, last).plusDays(1));
    }

    private static List<DateRange> keeping(int gap, LocalDate last, DateRange horizon) {
        return VisitWindows.keeping(gap, 3, last, horizon, CALENDAR);
    }

    @Test
    @DisplayName("(b)28: weekly visits are made when they are due; the days of grace are not planned for")
    void weekly() {
        assertEquals(
                List.of(days(3, 6, 6), days(3, 13, 13), days(3, 20, 20), days(3, 27, 27)),
                keeping(7, LocalDate.of(2026, 2, 27), MARCH));
    }

    @Test
    @DisplayName("where as many visits leave days to choose from, windows have some days")
    void fortnightly() {
        assertEquals(List.of(days(3, 9, 13), days(3, 18, 23)), keeping(14, LocalDate.of(2026, 2, 27), MARCH));
    }

    @Test
    @DisplayName("a monthly visit can be made on most days of the month")
    void monthly() {
        assertEquals(List.of(days(3, 2, 23)), keeping(30, LocalDate.of(2026, 2, 19), MARCH));
        assertEquals(List.of(), keeping(30, LocalDate.of(2026, 3, 2), MARCH), "due on 1 April");
    }

    @Test
    @DisplayName(
            "who is overdue when the month begins is owed a visit on its first working day, and the others from there")
    void overdue() {
        assertEquals(
                List.of(days(3, 2, 2), days(3, 13, 19), days(3, 23, 30)).subList(0, 1),
                keeping(14, LocalDate.of(2025, 12, 1), MARCH).subList(0, 1));
        assertEquals(3, keeping(14, LocalDate.of(2025, 12, 1), MARCH).size());
    }

    @Test
    @DisplayName("what falls due in the week of the National Day is made on the first working day after it")
    void nationalDay() {
        DateRange october = DateRange.month(YearMonth.of(2026, 10));
        assertEquals(
                LocalDate.of(2026, 10, 8),
                keeping(7, LocalDate.of(2026, 9, 25), october).get(0).until().minusDays(1));
    }

    @Test
    @DisplayName("visits a month can be made on whichever days")
    void anywhere() {
        assertEquals(List.of(MARCH, MARCH), VisitWindows.anywhere(2, MARCH));
        assertEquals(List.of(), VisitWindows.anywhere(0, MARCH));
    }

    @Test
    @DisplayName("a gap is a day or more")
    void gap() {
        assertEquals(
                "planning.gap-days",
                assertThrows(InvalidInputException.class, () -> keeping(0, MARCH.from(), MARCH))
                        .errors()
                        .get(0)
                        .code());
    }
}
