package org.zhaoliao.agreement;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.calendar.DateRange;

/** Derives from term, signatures, rests and ending when an agreement was in force. */
final class DaysInForce {

    private DaysInForce() {}

    static List<DateRange> of(CareAgreement agreement) {
        if (!agreement.status().tookEffect() || !agreement.isSigned()) {
            return List.of();
        }
        RangeSet<LocalDate> days =
                TreeRangeSet.create(List.of(days(agreement.terms().term())));
        agreement.signedOn().ifPresent(signed -> days.remove(Range.lessThan(signed)));
        for (Ending ending : agreement.ending()) {
            days.remove(Range.atLeast(ending.on()));
        }
        agreement.suspensions().forEach(rest -> days.remove(days(rest.days())));
        return ImmutableRangeSet.copyOf(days).asRanges().stream()
                .map(range -> DateRange.of(range.lowerEndpoint(), range.upperEndpoint()))
                .toList();
    }

    private static Range<LocalDate> days(DateRange range) {
        return Range.closedOpen(range.from(), range.until());
    }
}
