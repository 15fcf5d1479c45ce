package org.zhaoliao.tier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;

/**
 * From when the gaps to the next visits are counted (最近探访).
 *
 * @param any the latest visit that counts, by any means that policy allows; the first day of support at home when there was none
 * @param faceToFace the latest visit at the home that counts; the first day of support at home when there was none
 * @param seenAtHome whether there was a visit at the home; a begin is none, and leaves its own month without one
 */
public record LastVisits(LocalDate any, LocalDate faceToFace, boolean seenAtHome) {

    /** Of somebody who was visited. */
    public LastVisits(LocalDate any, LocalDate faceToFace) {
        this(any, faceToFace, true);
    }

    /** Of somebody who was never visited. */
    public static LastVisits never(LocalDate supportedSince) {
        return new LastVisits(supportedSince, supportedSince, false);
    }

    /** Of somebody whose latest visit was at the home. */
    public static LastVisits atHome(LocalDate day) {
        return new LastVisits(day, day);
    }

    /**
     * Of the visits as they stood on the policy's day.
     *
     * @param visits all visits to one recipient, in any order; only those made by the day count, and only by means and by whom policy allowed on the day of each
     * @param supportedSince the first day of support at home; earlier visits do not count
     */
    public static LastVisits of(List<HomeVisit> visits, LocalDate supportedSince, Policy policy) {
        List<VisitReport> made = visits.stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.day().isAfter(policy.day()))
                .filter(report -> !report.day().isBefore(supportedSince))
                .filter(report -> isByAllowedMeans(report, policy))
                .filter(report -> isBySomebodyElse(report, policy))
                .toList();
        List<VisitReport> atHome = made.stream()
                .filter(report -> report.means() == VisitMeans.FACE_TO_FACE)
                .toList();
        return new LastVisits(latest(made, supportedSince), latest(atHome, supportedSince), !atHome.isEmpty());
    }

    /** The same where the begin is only that of the records: what was before is not known, and so nothing of it is missed. */
    public LastVisits asIfSeen() {
        return new LastVisits(any, faceToFace);
    }

    /** Whether nobody was at the home on the day of an event or since. */
    public boolean leavesUnanswered(LocalDate event) {
        return seenAtHome ? event.isAfter(faceToFace) : !event.isBefore(faceToFace);
    }

    /**
     * Whether a report is not by the person's own caregiver, or that of its day may be. Where nobody said who came, somebody else still has to go: not knowing is
     * no reason to come less often.
     */
    public static boolean isBySomebodyElse(VisitReport report, Policy policy) {
        return report.byCaregiver().value().filter(own -> !own).isPresent()
                || policy.on(report.day()).get(TierPolicy.CAREGIVER_MAY_VISIT);
    }

    /** As of its own day: what was a visit then stays one. At the home it always is. */
    private static boolean isByAllowedMeans(VisitReport report, Policy policy) {
        return report.means() == VisitMeans.FACE_TO_FACE
                || policy.on(report.day()).get(TierPolicy.MEANS).contains(report.means());
    }

    private static LocalDate latest(List<VisitReport> made, LocalDate start) {
        return made.stream()
                .map(VisitReport::day)
                .max(Comparator.naturalOrder())
                .orElse(start);
    }
}
