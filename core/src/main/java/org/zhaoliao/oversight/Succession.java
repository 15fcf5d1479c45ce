package org.zhaoliao.oversight;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Voiding;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;

/** How one caregiver followed another, as the agreements tell by a day. What was done before the need counts from its first day. */
record Succession(ReplacementNeed need, Recipient recipient, List<CareAgreement> agreements, LocalDate asOf) {

    static Succession of(ReplacementNeed need, Recipient recipient, List<CareAgreement> all, LocalDate asOf) {
        return new Succession(
                need,
                recipient,
                all.stream()
                        .filter(agreement -> agreement.recipient().equals(need.recipient()))
                        .toList(),
                asOf);
    }

    /** Whether the recipient died, moved or lost support, as they themselves or the end of an agreement tell, so that nobody has to follow. */
    boolean isOver() {
        return !recipient.isDispersedOn(asOf) || endedWithoutNeed();
    }

    private boolean endedWithoutNeed() {
        return former().flatMap(agreement -> agreement.ending().stream())
                .anyMatch(ending -> !ending.reason().leavesNeed()
                        && !ending.on().isBefore(need.since())
                        && !ending.on().isAfter(asOf));
    }

    /** The first day without the former caregiver; the day of the need where no agreement with them was in force any more. */
    Optional<LocalDate> ended() {
        return byNow(former().filter(CareAgreement::tookEffect)
                .map(Succession::endOf)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(need.since())));
    }

    Optional<LocalDate> found() {
        Stream<LocalDate> named = need.named().stream()
                .filter(candidate -> !candidate.caregiver().equals(need.caregiver()))
                .map(ReplacementNeed.Named::on);
        Stream<LocalDate> signing = followers()
                .flatMap(agreement -> agreement.signatures().values().stream())
                .map(CareAgreement.Signature::on);
        return byNow(Stream.concat(named, signing).min(Comparator.naturalOrder()));
    }

    Optional<LocalDate> signed() {
        return byNow(
                followers().flatMap(agreement -> agreement.signedOn().stream()).min(Comparator.naturalOrder()));
    }

    /** The days from the need until somebody followed, or up to the day of the question, on which no agreement was in force. */
    List<DateRange> uncovered() {
        LocalDate end = asOf.plusDays(1);
        LocalDate until = followers()
                .flatMap(agreement -> agreement.daysInForce().stream())
                .map(DateRange::from)
                .min(Comparator.naturalOrder())
                .filter(end::isAfter)
                .orElse(end);
        if (!need.since().isBefore(until)) {
            return List.of();
        }
        RangeSet<LocalDate> days = TreeRangeSet.create(List.of(Range.closedOpen(need.since(), until)));
        agreements.stream()
                .flatMap(agreement -> agreement.daysInForce().stream())
                .forEach(range -> days.remove(Range.closedOpen(range.from(), range.until())));
        need.since()
                .datesUntil(until)
                .filter(day -> !recipient.isDispersedOn(day))
                .forEach(day -> days.remove(Range.closedOpen(day, day.plusDays(1))));
        return days.asRanges().stream()
                .map(range -> DateRange.of(range.lowerEndpoint(), range.upperEndpoint()))
                .toList();
    }

    private Stream<CareAgreement> former() {
        return agreements.stream().filter(agreement -> agreement.caregiver().equals(need.caregiver()));
    }

    /** Agreements with others that were not over when the need began. */
    private Stream<CareAgreement> followers() {
        return agreements.stream()
                .filter(agreement -> !agreement.caregiver().equals(need.caregiver()))
                .filter(agreement -> agreement.status() != AgreementStatus.VOID)
                .filter(agreement -> endOf(agreement).isAfter(need.since()));
    }

    private Optional<LocalDate> byNow(Optional<LocalDate> day) {
        return day.map(done -> done.isBefore(need.since()) ? need.since() : done)
                .filter(done -> !done.isAfter(asOf));
    }

    private static LocalDate endOf(CareAgreement agreement) {
        return Stream.concat(
                        agreement.ending().stream().map(Ending::on),
                        agreement.voiding().stream().map(Voiding::on))
                .findFirst()
                .orElse(agreement.terms().term().until());
    }
}
