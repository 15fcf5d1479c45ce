package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.calendar.LegalPeriod.Months;
import org.zhaoliao.calendar.LegalPeriod.NaturalDays;
import org.zhaoliao.calendar.LegalPeriod.WorkingDays;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("A legal period (Civil Code 200–204)")
class LegalPeriodTest {

    private final WorkingCalendar calendar = WorkingCalendar.mainland();

    @ParameterizedTest
    @DisplayName("M15: a public notice of 7 days ends on a working day")
    @CsvSource({"2024-09-25, 2024-10-08", "2025-01-22, 2025-02-05", "2026-02-09, 2026-02-24", "2024-05-31, 2024-06-07"})
    void ofNaturalDaysRollsOverDaysOff(LocalDate posted, LocalDate expected) {
        assertEquals(announced(expected), due("7D", posted));
    }

    @Test
    void ofNaturalDaysEndsOnADayOffWhenItMayNotRollOver() {
        assertEquals(announced(LocalDate.of(2024, 10, 2)), due("7D!", LocalDate.of(2024, 9, 25)));
    }

    @ParameterizedTest
    @DisplayName("art. 201: the day of the event does not count")
    @CsvSource({"15WD, 2026-03-02, 2026-03-23", "10WD, 2026-09-24, 2026-10-15", "3WD, 2026-02-13, 2026-02-25"})
    void ofWorkingDaysCountsFromTheNextDay(String period, LocalDate event, LocalDate expected) {
        assertEquals(announced(expected), due(period, event));
    }

    @ParameterizedTest
    @DisplayName("art. 202, 203: months end on the corresponding day, or the month's last, or the next working day")
    @CsvSource({
        "1M, 2026-03-16, 2026-04-16",
        "1M, 2024-01-31, 2024-02-29",
        "12M, 2024-02-29, 2025-02-28",
        "6M, 2026-04-02, 2026-10-08"
    })
    void ofMonthsEndsOnTheCorrespondingDay(String period, LocalDate event, LocalDate expected) {
        assertEquals(announced(expected), due(period, event));
    }

    @ParameterizedTest
    @DisplayName("is provisional when it reaches past the announced years")
    @CsvSource({
        "3WD, 2026-11-25, 2026-11-30, ANNOUNCED",
        "3WD, 2026-11-26, 2026-12-01, PROVISIONAL",
        "3WD, 2026-12-28, 2026-12-31, PROVISIONAL",
        "3WD, 2025-12-26, 2025-12-31, ANNOUNCED",
        "7D, 2026-11-23, 2026-11-30, ANNOUNCED",
        "7D, 2026-12-24, 2026-12-31, PROVISIONAL",
        "7D, 2026-12-25, 2027-01-01, PROVISIONAL",
        "12M, 2026-06-01, 2027-06-01, PROVISIONAL",
        "2WD, 2010-12-30, 2011-01-04, PROVISIONAL",
        "1WD, 2010-12-31, 2011-01-04, ANNOUNCED"
    })
    void isProvisionalPastTheAnnouncedYears(String period, LocalDate event, LocalDate date, Certainty certainty) {
        assertEquals(new DueDate(date, certainty), due(period, event));
    }

    @Test
    void isProvisionalWhenRollingOverLeavesTheAnnouncedYears() {
        LocalDate lastAnnounced = calendar.lastAnnouncedDay();
        WorkingCalendar local = calendar.with(Map.of(lastAnnounced, true));
        DueDate due = LegalPeriod.parse("7D").dueFrom(lastAnnounced.minusDays(7), local);
        assertEquals(new DueDate(LocalDate.of(2026, 12, 1), Certainty.PROVISIONAL), due);
    }

    @ParameterizedTest
    @DisplayName(
            "W4.1: a rest that has not ended, and begins within the period, is refused; one that begins after it changes nothing")
    @ValueSource(strings = {"7D", "7D!", "5WD", "1M"})
    void openRest(String text) {
        LegalPeriod period = LegalPeriod.parse(text);
        LocalDate event = LocalDate.of(2026, 3, 2);
        List<DateRange> open = List.of(DateRange.from(event.plusDays(2)));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> period.dueFrom(event, open, calendar));
        assertEquals("calendar.open-range", refused.errors().get(0).code());
        assertEquals(due(text, event), period.dueFrom(event, List.of(DateRange.from(event.plusDays(60))), calendar));
    }

    @Test
    void ofNaturalDaysThatMayNotRollOverNeedsNoCalendar() {
        assertEquals(announced(LocalDate.of(2030, 1, 8)), due("7D!", LocalDate.of(2030, 1, 1)));
    }

    @Test
    void isReadFromItsCompactForm() {
        assertEquals(new WorkingDays(15), LegalPeriod.parse("15WD"));
        assertEquals(new NaturalDays(7, RollOver.NEXT_WORKING_DAY), LegalPeriod.parse("7D"));
        assertEquals(new NaturalDays(7, RollOver.NONE), LegalPeriod.parse("7D!"));
        assertEquals(new Months(12), LegalPeriod.parse("12M"));
    }

    @ParameterizedTest
    @DisplayName("names the articles of the Civil Code it is counted by")
    @CsvSource({"15WD, 201 204", "7D, 201 203", "7D!, 201 204", "12M, 201 202 203"})
    void namesItsArticles(String period, String article) {
        assertEquals(article, LegalPeriod.parse(period).article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "D", "0D", "07D", "-7D", "7d", "7WD!", "12M!", "7 D", "10000D", "1Y", "七D"})
    void isRefusedInAnyOtherForm(String text) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> LegalPeriod.parse(text));
        assertEquals("calendar.period", refused.errors().get(0).code());
        assertEquals(text, refused.errors().get(0).found());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void isRefusedInALengthThatItsTextCouldNotHave(int length) {
        assertThrows(InvalidInputException.class, () -> new WorkingDays(length));
        assertThrows(InvalidInputException.class, () -> new NaturalDays(length, RollOver.NONE));
        assertThrows(InvalidInputException.class, () -> new Months(length));
    }

    private DueDate due(String period, LocalDate event) {
        return LegalPeriod.parse(period).dueFrom(event, calendar);
    }

    private static DueDate announced(LocalDate date) {
        return new DueDate(date, Certainty.ANNOUNCED);
    }
}
