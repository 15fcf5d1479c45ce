package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: a year is announced by its lines and its notice")
class AnnouncingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final HolidayNotice NOTICE = new HolidayNotice(2027, List.of("invented/first"));
    private static final List<String> LINES = List.of(
            "date,off,name",
            "# an invented arrangement",
            "",
            "2026-12-27,false,元旦",
            "2027-01-01,true,元旦",
            "2027-10-09, false, 国庆节");

    private final WorkingCalendar calendar = WorkingCalendar.mainland();

    private WorkingCalendar announced() {
        return calendar.announcing(NOTICE, LINES);
    }

    @Test
    @DisplayName("its days are then announced, by that notice, with those of the December before")
    void announces() {
        assertEquals(Certainty.ANNOUNCED, announced().certaintyOf(NEW_YEAR));
        assertEquals(LocalDate.of(2027, 11, 30), announced().lastAnnouncedDay());
        assertEquals(NOTICE, announced().noticeOf(2027).orElseThrow());
        assertEquals(
                NOTICE, announced().noticeOf(LocalDate.of(2026, 12, 27)).orElseThrow(), "a day of the December before");
        assertEquals(calendar.noticeOf(2026), announced().noticeOf(LocalDate.of(2026, 12, 28)));
        assertFalse(announced().isWorkingDay(NEW_YEAR));
        assertTrue(announced().isWorkingDay(LocalDate.of(2027, 10, 9)), "a Saturday that makes up");
        assertTrue(announced().isWorkingDay(LocalDate.of(2026, 12, 27)), "a Sunday that makes up");
        assertTrue(calendar.isWorkingDay(NEW_YEAR), "the calendar it was made from is as before");
    }

    @Test
    @DisplayName("a period that reaches into it is no longer provisional")
    void settlesAPeriod() {
        LegalPeriod period = LegalPeriod.parse("3WD");
        LocalDate event = LocalDate.of(2026, 12, 29);
        assertEquals(new DueDate(NEW_YEAR, Certainty.PROVISIONAL), period.dueFrom(event, calendar));
        assertEquals(new DueDate(LocalDate.of(2027, 1, 4), Certainty.ANNOUNCED), period.dueFrom(event, announced()));
    }

    @Test
    @DisplayName("a later notice changes days and leaves the others; the same notice again is refused")
    void changes() {
        HolidayNotice later = new HolidayNotice(2027, List.of("invented/first", "invented/second"));
        WorkingCalendar changed = announced().announcing(later, List.of("2027-01-04,true,元旦"));
        assertFalse(changed.isWorkingDay(LocalDate.of(2027, 1, 4)));
        assertFalse(changed.isWorkingDay(NEW_YEAR));
        assertTrue(changed.noticeOf(2027).orElseThrow().isChanged());
        HolidayNotice other = new HolidayNotice(2027, List.of("invented/other", "invented/second"));
        for (HolidayNotice notLater : List.of(NOTICE, other)) {
            assertEquals(
                    List.of(InputError.of("notice", "calendar.notice-known", "2027", List.of("invented/first"))),
                    errors(announced(), notLater, LINES));
        }
    }

    @Test
    @DisplayName("no year may be left out, and none be empty")
    void joins() {
        HolidayNotice leap = new HolidayNotice(2028, List.of("invented"));
        assertEquals(
                List.of(
                        InputError.of("notice.year", "calendar.notice-year", "2028", "2010", "2027"),
                        InputError.of("lines", "calendar.holidays-none", "", 2028)),
                errors(calendar, leap, List.of("# nothing")));
        HolidayNotice earlier = new HolidayNotice(2010, List.of("invented"));
        assertEquals(
                Certainty.ANNOUNCED,
                calendar.announcing(earlier, List.of("2010-01-01,true,元旦")).certaintyOf(LocalDate.of(2010, 5, 5)));
    }

    @Test
    @DisplayName("every wrong line is told at once, with its number")
    void tellsEveryWrongLine() {
        List<String> wrong = List.of(
                "2027-01-01,true,元旦",
                "2027-01-01,true,元旦",
                "2027-02-30,yes,",
                "2028-01-01,true,元旦",
                "2026-11-30,false,元旦",
                "2027-05-01,true");
        assertEquals(
                List.of(
                        InputError.of("line 2.date", "calendar.holiday-twice", "2027-01-01"),
                        InputError.of("line 3.date", "calendar.holiday-date", "2027-02-30", 2027),
                        InputError.of("line 3.off", "calendar.holiday-off", "yes"),
                        InputError.of("line 3.name", "calendar.holiday-name", "2027-02-30"),
                        InputError.of("line 4.date", "calendar.holiday-year", "2028-01-01", 2027),
                        InputError.of("line 5.date", "calendar.holiday-year", "2026-11-30", 2027),
                        InputError.of("line 6", "calendar.holiday-cells", "2", 3, "date,off,name")),
                errors(calendar, NOTICE, wrong));
    }

    @Test
    @DisplayName("an error says what is allowed, in both languages")
    void inWords() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> calendar.announcing(NOTICE, List.of("2028-01-01,true,元旦")));
        assertEquals(
                "line 1.date: 日期2028-01-01不属于2027年的通知。 请列出2027年或其前一年12月的日期。 [calendar.holiday-year]",
                refused.inWords(Wording.CHINESE));
        assertTrue(refused.inWords(Wording.ENGLISH).contains("or of the December before it"));
    }

    @Test
    @DisplayName("days of the locality go before those announced later, too")
    void keepsLocalDays() {
        WorkingCalendar local = calendar.with(Map.of(NEW_YEAR, false)).announcing(NOTICE, LINES);
        assertTrue(local.isWorkingDay(NEW_YEAR));
        assertEquals(Certainty.ANNOUNCED, local.certaintyOf(NEW_YEAR));
    }

    @Test
    @DisplayName("the version tells the years, the notices and whether a day differs")
    void version() {
        assertTrue(calendar.version().matches("2011-2026/19/[0-9a-f]{8}"), calendar.version());
        assertTrue(announced().version().startsWith("2011-2027/20/"));
        assertEquals(announced().version(), announced().version());
        assertNotEquals(
                calendar.version(), calendar.with(Map.of(NEW_YEAR, true)).version());
        assertNotEquals(
                announced().version(),
                calendar.announcing(NOTICE, LINES.subList(0, 5)).version());
    }

    @Test
    @DisplayName("a notice names its documents")
    void noticeNamesDocuments() {
        for (List<String> documents : List.of(List.<String>of(), List.of(" "))) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> new HolidayNotice(2027, documents));
            assertEquals("calendar.notice", refused.errors().get(0).code());
        }
    }

    private static List<InputError> errors(WorkingCalendar calendar, HolidayNotice notice, List<String> lines) {
        return assertThrows(InvalidInputException.class, () -> calendar.announcing(notice, lines))
                .errors();
    }
}
