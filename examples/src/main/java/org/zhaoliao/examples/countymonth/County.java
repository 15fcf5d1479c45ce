package org.zhaoliao.examples.countymonth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.store.CareStore;

/**
 * What every step of the month works with.
 *
 * @param store where everything is kept
 * @param gazetteer the county's divisions
 * @param book the policy in force, national and local
 * @param calendar the working days
 * @param month the month that is played
 * @param chance what happens
 * @param wording the language of the report
 */
record County(
        CareStore store,
        Gazetteer gazetteer,
        PolicyBook book,
        WorkingCalendar calendar,
        YearMonth month,
        Chance chance,
        Wording wording) {

    /** The notice that the county carries out. */
    static final Citation NOTICE = new Citation("文民函[2024]11号", "");

    /** The county itself. */
    static final DivisionCode CODE = WenshuiGazetteer.COUNTY;

    private static final LocalTime OFFICE_HOUR = LocalTime.of(9, 0);

    /** The working days of the month. */
    List<LocalDate> workingDays() {
        return calendar.workingDays(DateRange.month(month));
    }

    /** The n-th working day of the month, the first is 1. */
    LocalDate workingDay(int n) {
        return workingDays().get(n - 1);
    }

    LocalDate firstDay() {
        return month.atDay(1);
    }

    LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    Policy policy(LocalDate day) {
        return book.at(CODE, day);
    }

    /** A change entered on a day; the cause is a code of this program, without its first word. */
    Change change(LocalDate day, String cause) {
        return new Change("clerk", moment(day), Reason.of("examples.change." + cause), NOTICE);
    }

    /** The day, or the one of the last entry of a history when that is later: nothing is entered before it. */
    static LocalDate after(LocalDate day, List<? extends HistoryEntry<?>> history) {
        return history.stream()
                .map(entry -> dayOf(entry.change().at()))
                .filter(last -> last.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /** When something of a day was entered. */
    static Instant moment(LocalDate day) {
        return BeijingTime.at(day, OFFICE_HOUR);
    }

    /** The day of an entry. */
    static LocalDate dayOf(Instant moment) {
        return BeijingTime.dayOf(moment);
    }

    /** The end of a day: what was known by then. */
    static Instant endOf(LocalDate day) {
        return BeijingTime.endOf(day);
    }

    /** A fact seen at a visit. */
    static <T> Fact<T> seen(T value, LocalDate day) {
        return Fact.known(value, new FactSource(FactSource.Kind.HOME_VISIT, day));
    }

    /** A fact from another authority's data. */
    static <T> Fact<T> matched(T value, LocalDate day) {
        return Fact.known(value, new FactSource(FactSource.Kind.DATA_MATCH, day));
    }
}
