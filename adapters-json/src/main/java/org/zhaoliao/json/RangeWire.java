package org.zhaoliao.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.calendar.DateRange;

/**
 * Days from one day until before another (期间).
 *
 * @param until missing while the range has no end
 */
record RangeWire(LocalDate from, @Nullable LocalDate until) implements Wire<DateRange> {

    static RangeWire of(DateRange range) {
        return new RangeWire(range.from(), range.isOpen() ? null : range.until());
    }

    @Override
    public DateRange meaning() {
        return until == null ? DateRange.from(from) : DateRange.of(from, until);
    }
}
