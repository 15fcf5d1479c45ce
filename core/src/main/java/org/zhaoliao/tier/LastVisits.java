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
 * @param any the latest visit by any means that policy allows; the first day of support when there was none
 * @param faceToFace the latest visit at the home; the first day of support when there was none
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
     * @param visits all visits to one recipient, in any order; only those made by the day count, and only by means that policy allows
     * @param supportedSince the first day of support; earlier visits do not count
     */
    public static LastVisits of(List<HomeVisit> visits, LocalDate supportedSince, Policy policy) {
        List<VisitMeans> allowed = policy.get(TierPolicy.MEANS);
        List<VisitReport> made = visits.stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.day().isAfter(policy.day()))
                .filter(report -> allowed.contains(report.means()))
                .toList();
        return new LastVisits(
                latest(made, report -> true, supportedSince),
                latest(made, report -> report.means() == VisitMeans.FACE_TO_FACE, supportedSince));
    }

    private static LocalDate latest(List<VisitReport> made, Predicate<VisitReport> counted, LocalDate start) {
        return made.stream()
                .filter(counted)
                .map(VisitReport::day)
                .reduce(start, (one, other) -> one.isAfter(other) ? one : other);
    }
}
