package org.zhaoliao.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;

/**
 * From when the gaps to the next visits are counted (最近探访).
 *
 * @param any the latest visit that counts, by any means that policy allows; the first day of support when there was none
 * @param faceToFace the latest visit at the home that counts; the first day of support when there was none
 */
public record LastVisits(LocalDate any, LocalDate faceToFace) {

    /** Of somebody who was never visited. */
    public static LastVisits never(LocalDate supportedSince) {
        return new LastVisits(supportedSince, supportedSince);
    }

    /** Of somebody whose latest visit was at the home. */
    public static LastVisits atHome(LocalDate day) {
        return new LastVisits(day, day);
    }

    /**
     * Of the visits as they stood on the policy's day.
     *
     * @param visits all visits to one recipient, in any order; only those made by the day count, and only by means and by whom policy allows
     * @param supportedSince the first day of support; earlier visits do not count
     */
    public static LastVisits of(List<HomeVisit> visits, LocalDate supportedSince, Policy policy) {
        List<VisitMeans> allowed = policy.get(TierPolicy.MEANS);
        List<VisitReport> made = visits.stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.day().isAfter(policy.day()))
                .filter(report -> allowed.contains(report.means()))
                .filter(report -> isBySomebodyElse(report, policy))
                .toList();
        return new LastVisits(
                latest(made, report -> true, supportedSince),
                latest(made, report -> report.means() == VisitMeans.FACE_TO_FACE, supportedSince));
    }

    /**
     * Whether a report is not by the person's own caregiver, or that of its day may be. Where nobody said who came, somebody else still has to go: not knowing is
     * no reason to come less often.
     */
    public static boolean isBySomebodyElse(VisitReport report, Policy policy) {
        return report.byCaregiver().value().filter(own -> !own).isPresent()
                || policy.on(report.day()).get(TierPolicy.CAREGIVER_MAY_VISIT);
    }

    private static LocalDate latest(List<VisitReport> made, Predicate<VisitReport> counted, LocalDate start) {
        return made.stream()
                .filter(counted)
                .map(VisitReport::day)
                .reduce(start, (one, other) -> one.isAfter(other) ? one : other);
    }
}
