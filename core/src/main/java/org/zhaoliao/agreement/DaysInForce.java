package org.zhaoliao.agreement;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;

/** Derives from term, signatures, taking effect, rests and ending when an agreement held, and when it was in force. */
final class DaysInForce {

    private DaysInForce() {}

    /** The days on which it held and did not rest, in order. */
    static List<DateRange> of(CareAgreement agreement) {
        RangeSet<LocalDate> days = TreeRangeSet.create(heldDays(agreement));
        agreement.suspensions().forEach(rest -> days.remove(days(rest.days())));
        return ranges(days);
    }

    /** The days of a rest on which it held, in order: a rest says nothing of the time before or after. */
    static List<DateRange> restedIn(CareAgreement agreement, DateRange rest) {
        return ranges(heldDays(agreement).subRangeSet(days(rest)));
    }

    /** The days on which it held, resting or not, in order. */
    static List<DateRange> held(CareAgreement agreement) {
        return ranges(heldDays(agreement));
    }

    static boolean share(CareAgreement one, CareAgreement other) {
        RangeSet<LocalDate> days = heldDays(other);
        return heldDays(one).asRanges().stream().anyMatch(days::intersects);
    }

    private static RangeSet<LocalDate> heldDays(CareAgreement agreement) {
        if (!agreement.tookEffect() || !agreement.isSigned()) {
            return ImmutableRangeSet.of();
        }
        RangeSet<LocalDate> days =
                TreeRangeSet.create(List.of(days(agreement.terms().term())));
        agreement.signedOn().ifPresent(signed -> days.remove(Range.lessThan(signed)));
        agreement.effective().forEach(from -> days.remove(Range.lessThan(from)));
        agreement.ending().forEach(ending -> days.remove(Range.atLeast(ending.on())));
        agreement.voiding().forEach(voiding -> days.remove(Range.atLeast(voiding.on())));
        return days;
    }

    private static List<DateRange> ranges(RangeSet<LocalDate> days) {
        return ImmutableRangeSet.copyOf(days).asRanges().stream()
                .map(range -> DateRange.of(range.lowerEndpoint(), range.upperEndpoint()))
                .toList();
    }

    private static Range<LocalDate> days(DateRange range) {
        return Range.closedOpen(range.from(), range.until());
    }
}
