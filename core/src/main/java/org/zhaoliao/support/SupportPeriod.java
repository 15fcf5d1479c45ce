package org.zhaoliao.support;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;

/** From which month on support is given and until when (救助供养起止月份), 民发〔2021〕43号 arts. 17 and 26. */
public final class SupportPeriod {

    private SupportPeriod() {}

    /** From the month after the confirmation, art. 17; open. */
    public static DateRange from(LocalDate confirmed) {
        return DateRange.from(monthAfter(confirmed).atDay(1));
    }

    /**
     * Until the month after the event that ends it: the decision to end, art. 26, or the death. Support that had not begun by then never begins: an empty
     * list, otherwise one range.
     */
    public static List<DateRange> until(DateRange support, LocalDate event) {
        LocalDate end = monthAfter(event).atDay(1);
        return end.isAfter(support.from()) ? List.of(support.endingAt(end)) : List.of();
    }

    /**
     * The months that were paid though the recipient had died before they began, in order: what is to be asked back (多发月份, 照料默认值 (b)42). Months
     * before support began were not paid.
     *
     * @param support the support as it was paid
     * @param died the day of death
     * @param paidThrough the last month that was paid
     */
    public static List<YearMonth> overpaid(DateRange support, LocalDate died, YearMonth paidThrough) {
        YearMonth begun = YearMonth.from(support.from());
        return Stream.iterate(monthAfter(died), month -> !month.isAfter(paidThrough), month -> month.plusMonths(1))
                .filter(month -> !month.isBefore(begun))
                .toList();
    }

    private static YearMonth monthAfter(LocalDate day) {
        return YearMonth.from(day).plusMonths(1);
    }
}
