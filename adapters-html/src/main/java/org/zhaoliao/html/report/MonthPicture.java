package org.zhaoliao.html.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A month as a calendar sheet, Monday first.
 *
 * @param caption what it shows
 * @param weeks rows of seven days; days of other months are blank
 */
public record MonthPicture(String caption, List<List<Day>> weeks) {

    private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

    public MonthPicture {
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /**
     * One day of the sheet.
     *
     * @param number day of the month; empty for a blank
     * @param off whether nobody works
     * @param text what happens
     * @param shade how much, 0 to 4, shown as a tint
     */
    public record Day(String number, boolean off, String text, int shade) {
        private static final Day BLANK = new Day("", true, "", 0);
    }

    /** The sheet of a month. */
    public static MonthPicture of(String caption, YearMonth month, Function<LocalDate, Day> days) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < DAYS_OF_WEEK; i++) {
                LocalDate day = monday.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? days.apply(day) : Day.BLANK);
            }
            weeks.add(week);
            monday = monday.plusDays(DAYS_OF_WEEK);
        }
        return new MonthPicture(caption, weeks);
    }
}
