package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("The working calendar of the mainland")
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.mainland();

    @ParameterizedTest
    @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void hasTheWorkingDaysOfTheYearlyArrangement(int year, int expected) {
        DateRange days = DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        assertEquals(expected, calendar.workingDays(days).size());
    }

    @ParameterizedTest
    @DisplayName("follows the second notice where a year was changed")
    @CsvSource({
        "2015-09-03, false",
        "2015-09-04, false",
        "2015-09-06, true",
        "2019-05-02, false",
        "2019-05-03, false",
        "2019-04-28, true",
        "2019-05-05, true",
        "2020-01-31, false",
        "2020-02-01, false",
        "2020-02-03, true"
    })
    void followsTheSecondNotice(LocalDate day, boolean working) {
        assertEquals(working, calendar.isWorkingDay(day));
        assertTrue(calendar.noticeOf(day.getYear()).orElseThrow().isChanged());
    }

    @ParameterizedTest
    @DisplayName("knows days of December that the next year's notice arranges")
    @CsvSource({"2011-12-31, true", "2018-12-29, true", "2018-12-31, false", "2022-12-31, false"})
    void knowsDaysOfTheDecemberBefore(LocalDate day, boolean working) {
        assertEquals(working, calendar.isWorkingDay(day));
        assertEquals(day.getYear() + 1, calendar.noticeOf(day).orElseThrow().year(), "by the notice of the next year");
    }

    @Test
    @DisplayName("W5.1: each day has its notice; the locality's own days have none")
    void noticeOfADay() {
        LocalDate eve = LocalDate.of(2018, 12, 31);
        assertEquals(calendar.noticeOf(2019), calendar.noticeOf(eve));
        assertEquals(calendar.noticeOf(2018), calendar.noticeOf(LocalDate.of(2018, 12, 28)));
        assertEquals(calendar.noticeOf(2018), calendar.noticeOf(LocalDate.of(2018, 10, 1)));
        assertEquals(Optional.empty(), calendar.with(Map.of(eve, false)).noticeOf(eve));
        assertEquals(Optional.empty(), calendar.noticeOf(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void counts2027ByWeekendsAndSaysThatThisIsProvisional() {
        assertEquals(LocalDate.of(2026, 11, 30), calendar.lastAnnouncedDay());
        assertEquals(Certainty.ANNOUNCED, calendar.certaintyOf(LocalDate.of(2026, 11, 30)));
        assertEquals(
                Certainty.PROVISIONAL, calendar.certaintyOf(LocalDate.of(2026, 12, 1)), "the next notice may name it");
        assertEquals(Certainty.ANNOUNCED, calendar.certaintyOf(LocalDate.of(2025, 12, 31)));
        assertEquals(Certainty.PROVISIONAL, calendar.certaintyOf(LocalDate.of(2027, 1, 1)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2027, 1, 1)), "a Friday, announced or not");
        assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 1, 2)), "a Saturday");
        assertEquals(Optional.empty(), calendar.noticeOf(2027));
    }

    @Test
    void isProvisionalBeforeTheFirstAnnouncedYear() {
        assertEquals(Certainty.PROVISIONAL, calendar.certaintyOf(LocalDate.of(2010, 12, 31)));
        assertEquals(Certainty.ANNOUNCED, calendar.certaintyOf(LocalDate.of(2011, 1, 1)));
    }

    @Test
    void namesTheNoticesOfAYear() {
        assertEquals(
                new HolidayNotice(2025, List.of("zhengce/zhengceku/202411/content_6986383.htm")),
                calendar.noticeOf(2025).orElseThrow());
        assertFalse(calendar.noticeOf(2025).orElseThrow().isChanged());
    }

    @ParameterizedTest
    @DisplayName("adds working days across holidays and make-up days")
    @CsvSource({
        "2025-01-24, 0, 2025-01-24",
        "2025-01-25, 0, 2025-01-25",
        "2025-01-24, 1, 2025-01-26",
        "2025-01-24, 3, 2025-02-05",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10"
    })
    void addsWorkingDays(LocalDate day, int n, LocalDate expected) {
        assertEquals(expected, calendar.plusWorkingDays(day, n));
    }

    @Test
    void refusesToAddANegativeNumber() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), -1));
        assertEquals("calendar.working-days", refused.errors().get(0).code());
    }

    @Test
    void findsTheFirstWorkingDayFromADay() {
        assertEquals(LocalDate.of(2024, 10, 8), calendar.firstWorkingDayFrom(LocalDate.of(2024, 10, 1)));
        assertEquals(LocalDate.of(2024, 10, 8), calendar.firstWorkingDayFrom(LocalDate.of(2024, 10, 8)));
    }

    @Test
    void countsBackwardsWithANegativeSign() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        LocalDate monday = LocalDate.of(2026, 3, 9);
        assertEquals(1, calendar.workingDaysBetween(friday, monday));
        assertEquals(-1, calendar.workingDaysBetween(monday, friday));
        assertEquals(0, calendar.workingDaysBetween(friday, friday.plusDays(2)));
    }

    @Test
    void takesDaysOfALocalityBeforeTheAnnouncedOnes() {
        LocalDate weekday = LocalDate.of(2026, 3, 20);
        LocalDate nationalDay = LocalDate.of(2026, 10, 1);
        LocalDate unannounced = LocalDate.of(2027, 3, 19);
        WorkingCalendar local = calendar.with(Map.of(weekday, true, nationalDay, false, unannounced, true));
        assertFalse(local.isWorkingDay(weekday));
        assertTrue(local.isWorkingDay(nationalDay));
        assertFalse(local.isWorkingDay(unannounced));
        assertEquals(Certainty.PROVISIONAL, local.certaintyOf(unannounced));
        assertTrue(calendar.isWorkingDay(weekday), "the calendar it was made from is as before");
    }

    @Test
    void listsTheWorkingDaysOfARange() {
        List<LocalDate> october = calendar.workingDays(DateRange.month(YearMonth.of(2026, 10)));
        assertEquals(LocalDate.of(2026, 10, 8), october.get(0));
        assertTrue(october.contains(LocalDate.of(2026, 10, 10)), "a Saturday that makes up");
        assertEquals(18, october.size());
    }
}
