package org.zhaoliao.tier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.LegalPeriod.NaturalDays;
import org.zhaoliao.calendar.RollOver;
import org.zhaoliao.calendar.WorkingCalendar;
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
 * @param gaps how long may pass between two visits
 * @param means by what means a visit may be made at all
 * @param mayNotVisit whose visit is none: the person's own caregivers. The host knows which of its visitors is one of them, and
 *     each report says whether one of them made it
 * @param owed visits at the home that are owed after an event, whatever the interval; by day
 * @param why each circumstance that asks for this interval, in a fixed order
 * @param finding every circumstance, with what was seen of it
 * @param citation what the interval rests on
 */
public record VisitTier(
        Gaps gaps,
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

    /**
     * At most so many natural days from one visit to the next (探访间隔).
     *
     * @param days how many
     * @param since the first day on which at least as much is asked for; {@link LocalDate#MIN} when it always was
     */
    public record Interval(int days, LocalDate since) {

        static List<Interval> always(int days) {
            return List.of(new Interval(days, LocalDate.MIN));
        }

        static int strictest(List<Interval> intervals) {
            return intervals.get(intervals.size() - 1).days();
        }

        /**
         * The intervals when so many days are asked for from a day on: longer ones go on, so that a shorter one puts no visit off, and shorter ones are over.
         */
        static List<Interval> following(List<Interval> before, int days, LocalDate day) {
            LocalDate since = before.stream()
                    .filter(interval -> interval.days() <= days)
                    .findFirst()
                    .map(Interval::since)
                    .orElse(day);
            return Stream.concat(
                            before.stream().filter(interval -> interval.days() > days),
                            Stream.of(new Interval(days, since)))
                    .toList();
        }

        /** The last day for the next visit: nobody is late on the first day of a new interval for what was in time the day before. */
        DueDate due(LocalDate last, WorkingCalendar calendar) {
            LocalDate begin = since.isAfter(last) ? since : last;
            return new NaturalDays(days, RollOver.NEXT_WORKING_DAY).dueFrom(begin, calendar);
        }
    }

    /**
     * How long may pass between two visits.
     *
     * @param intervals from one visit to the next, by whatever means: from the longest to the shortest, each asked for later than the one before. All count
     * @param home how long without a visit at the home
     * @param graceDays natural days after the due date before a visit counts as overdue
     */
    public record Gaps(List<Interval> intervals, HomeVisitGap home, int graceDays) {

        public Gaps {
            intervals = List.copyOf(intervals);
        }

        /** One longest gap that was always asked for, and nothing else. */
        public static Gaps always(int days, int graceDays) {
            return new Gaps(Interval.always(days), HomeVisitGap.NONE, graceDays);
        }

        Gaps following(Gaps before, LocalDate day) {
            return new Gaps(
                    Interval.following(before.intervals, Interval.strictest(intervals), day),
                    home.following(before.home, day),
                    graceDays);
        }

        /** Which interval ends first after a visit. */
        public Interval deciding(LocalDate last, WorkingCalendar calendar) {
            return intervals.stream()
                    .min(Comparator.comparing(
                            interval -> interval.due(last, calendar).date()))
                    .orElseThrow();
        }

        /** The last day on which nothing is overdue after some visits. */
        public LocalDate latest(LastVisits last, WorkingCalendar calendar) {
            LocalDate any = deciding(last.any(), calendar)
                    .due(last.any(), calendar)
                    .date()
                    .plusDays(graceDays);
            return home.latest(last, graceDays, calendar)
                    .filter(atHome -> atHome.isBefore(any))
                    .orElse(any);
        }
    }

    /**
     * The tier that follows from the circumstances of a day, as if they had always been such: the shortest interval that any of them asks for; during a stay in
     * an institution another one (W2.16).
     */
    public static VisitTier of(VisitCircumstances circumstances, Policy policy) {
        TierClaims claims = new TierClaims(circumstances, policy);
        Claim institution = claims.institution();
        List<Claim> all = claims.all();
        List<Claim> asking = circumstances.inInstitution()
                ? List.of(institution)
                : all.stream().filter(Claim::counts).toList();
        PolicyValue<Integer> interval = asking.stream()
                .map(Claim::gap)
                .min(Comparator.comparing(PolicyValue::value))
                .orElseThrow();
        return new VisitTier(
                new Gaps(Interval.always(interval.value()), home(circumstances, policy), policy.get(TierPolicy.GRACE)),
                Set.copyOf(policy.get(TierPolicy.MEANS)),
                policy.get(TierPolicy.CAREGIVER_MAY_VISIT) ? Set.of() : circumstances.caregivers(),
                owed(circumstances, policy),
                why(asking, interval),
                explained(claims, all, policy),
                interval.citation());
    }

    /**
     * This tier from a day on, after the one of the days before: a stricter interval counts from that day at the earliest, and never puts off a visit that was
     * due by then.
     */
    public VisitTier following(VisitTier before, LocalDate day) {
        return new VisitTier(gaps.following(before.gaps, day), means, mayNotVisit, owed, why, finding, citation);
    }

    /** The interval now asked for: at most so many natural days from one visit to the next, by whatever means. */
    public int longestGapDays() {
        return Interval.strictest(gaps.intervals());
    }

    /** How long without a visit at the home. */
    public HomeVisitGap home() {
        return gaps.home();
    }

    /** Natural days after the due date before a visit counts as overdue. */
    public int graceDays() {
        return gaps.graceDays();
    }

    /** After so many natural days without a visit it is overdue: the interval and the days of grace. */
    public int overdueAfterDays() {
        return longestGapDays() + graceDays();
    }

    private static HomeVisitGap home(VisitCircumstances circumstances, Policy policy) {
        return circumstances.inInstitution()
                ? HomeVisitGap.NONE
                : HomeVisitGap.always(
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

    private static Finding explained(TierClaims claims, List<Claim> all, Policy policy) {
        Citation notice = policy.cited(TierPolicy.GRACE).citation();
        Stream<Finding> interval =
                Stream.concat(Stream.of(claims.institution()), all.stream()).map(Claim::finding);
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
