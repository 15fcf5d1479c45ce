package org.zhaoliao.tier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.tier.TierClaims.Claim;
import org.zhaoliao.visit.VisitMeans;

/**
 * How often a recipient is visited (探访档次), 文民函〔2024〕11号 2(3) and (4); the numbers are policy.
 *
 * @param longestGapDays the interval: at most so many natural days from one visit to the next, by whatever means
 * @param home how long without a visit at the home
 * @param graceDays natural days after the due date before a visit counts as overdue
 * @param means by what means a visit may be made at all
 * @param mayNotVisit whose visit is none: the person's own caregivers. The host knows which of its visitors is one of them, and
 *     each report says whether one of them made it
 * @param owed visits at the home that are owed after an event, whatever the interval; by day
 * @param why each circumstance that asks for this interval, in a fixed order
 * @param finding every circumstance, with what was seen of it
 * @param citation what the interval rests on
 */
public record VisitTier(
        int longestGapDays,
        HomeVisitGap home,
        int graceDays,
        Set<VisitMeans> means,
        Set<CaregiverId> mayNotVisit,
        List<EventVisit> owed,
        List<Reason> why,
        Finding finding,
        Citation citation) {

    public VisitTier {
        means = Sets.immutableEnumSet(means);
        mayNotVisit = ImmutableSet.copyOf(mayNotVisit);
        owed = List.copyOf(owed);
        why = List.copyOf(why);
    }

    /** The tier that follows from the circumstances: the shortest interval that any of them asks for; during a stay in an institution another one (W2.16). */
    public static VisitTier of(VisitCircumstances circumstances, Policy policy) {
        TierClaims claims = new TierClaims(circumstances, policy);
        Claim institution = claims.institution();
        List<Claim> asking = circumstances.inInstitution()
                ? List.of(institution)
                : claims.all().stream().filter(Claim::counts).toList();
        PolicyValue<Integer> interval = asking.stream()
                .map(Claim::gap)
                .min(Comparator.comparing(PolicyValue::value))
                .orElseThrow();
        return new VisitTier(
                interval.value(),
                home(circumstances, interval.value(), policy),
                policy.get(TierPolicy.GRACE),
                Set.copyOf(policy.get(TierPolicy.MEANS)),
                policy.get(TierPolicy.CAREGIVER_MAY_VISIT) ? Set.of() : circumstances.caregivers(),
                owed(circumstances, policy),
                why(asking, interval),
                explained(claims, policy),
                interval.citation());
    }

    /** After so many natural days without a visit it is overdue: the interval and the days of grace. */
    public int overdueAfterDays() {
        return longestGapDays + graceDays;
    }

    /** Nobody is at home to be visited during a stay in an institution: there any contact counts. */
    private static HomeVisitGap home(VisitCircumstances circumstances, int interval, Policy policy) {
        return circumstances.inInstitution()
                ? new HomeVisitGap(interval, false)
                : new HomeVisitGap(
                        policy.get(TierPolicy.HOME_VISIT_GAP), policy.get(TierPolicy.HOME_VISIT_EVERY_MONTH));
    }

    private static List<Reason> why(List<Claim> asking, PolicyValue<Integer> interval) {
        return asking.stream()
                .filter(claim -> claim.gap().value().equals(interval.value()))
                .map(Claim::why)
                .toList();
    }

    private static List<EventVisit> owed(VisitCircumstances circumstances, Policy policy) {
        if (circumstances.inInstitution()) {
            return List.of();
        }
        return circumstances.events().stream()
                .filter(event -> !event.day().isAfter(policy.day()))
                .sorted(Comparator.comparing(VisitEvent::day).thenComparing(VisitEvent::kind))
                .flatMap(event -> owed(event, policy.on(event.day())))
                .toList();
    }

    /** One, or none where the place does not ask for it. */
    private static Stream<EventVisit> owed(VisitEvent event, Policy policy) {
        PolicyValue<List<LegalPeriod>> within = policy.cited(TierPolicy.after(event.kind()));
        return within.value().stream().map(period -> new EventVisit(event, period, within.citation()));
    }

    private static Finding explained(TierClaims claims, Policy policy) {
        Citation notice = policy.cited(TierPolicy.GRACE).citation();
        Stream<Finding> interval = Stream.concat(Stream.of(claims.institution()), claims.all().stream())
                .map(Claim::finding);
        return Finding.combined(
                "tier.rule.visits",
                notice,
                Combination.ANY,
                List.of(
                        Finding.combined("tier.rule.interval", notice, Combination.ANY, interval.toList()),
                        Finding.combined(
                                "tier.rule.at-once",
                                notice,
                                Combination.ANY,
                                Arrays.stream(VisitEvent.Kind.values())
                                        .map(claims::event)
                                        .toList()),
                        claims.homeEveryMonth(),
                        claims.caregiverExcluded()));
    }
}
