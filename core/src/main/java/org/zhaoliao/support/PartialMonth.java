package org.zhaoliao.support;

import java.time.YearMonth;
import org.zhaoliao.calendar.DateRange;

/** What is paid for a month that support covers in part only (不足月计发). */
public enum PartialMonth {
    /** The full month (按整月计发). */
    FULL {
        @Override
        public boolean isPaid(YearMonth month, DateRange support) {
            return support.overlaps(DateRange.month(month));
        }
    },
    /** Nothing (不足月不发). */
    NOTHING {
        @Override
        public boolean isPaid(YearMonth month, DateRange support) {
            DateRange days = DateRange.month(month);
            return support.intersection(days).filter(days::equals).isPresent();
        }
    };

    /** Whether the month is paid; what is paid is always a full month. */
    public abstract boolean isPaid(YearMonth month, DateRange support);
}
