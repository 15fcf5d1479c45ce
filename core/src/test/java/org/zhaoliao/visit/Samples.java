package org.zhaoliao.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Visits for the tests of this package and of those above it. */
public final class Samples {

    private Samples() {}

    /** A visit that is arranged. */
    public static HomeVisit arranged(LocalDate day) {
        return visit(day, VisitStatus.PLANNED, List.of(), List.of());
    }

    /** A visit that was made, with some answers. */
    public static HomeVisit made(LocalDate day, VisitMeans means, Map<ChecklistItem, Boolean> answers) {
        return visit(day, VisitStatus.DONE, List.of(report(day, means, answers)), List.of());
    }

    /** A visit that was arranged for a day and made on another. */
    public static HomeVisit late(LocalDate plannedFor, LocalDate day) {
        return made(arranged(plannedFor), day);
    }

    /** The visit, made on a day. */
    public static HomeVisit made(HomeVisit visit, LocalDate day) {
        return visit.recorded(
                accepted(VisitAction.RECORD, VisitStatus.DONE), report(day, VisitMeans.FACE_TO_FACE, Map.of()));
    }

    /** A visit that no plan asked for. */
    public static HomeVisit extra(LocalDate day, VisitReport report) {
        HomeVisit visit = arranged(day);
        return HomeVisit.extra(visit.id(), visit.division(), visit.recipient(), visit.visitor(), day)
                .recorded(accepted(VisitAction.RECORD, VisitStatus.DONE), report);
    }

    /** The visit with one more attempt in vain. */
    public static HomeVisit attempted(HomeVisit visit, HomeVisit.FailedAttempt failed) {
        return visit.attempted(accepted(VisitAction.ATTEMPT, VisitStatus.PLANNED), failed);
    }

    /** A visit that was missed. */
    public static HomeVisit missed(LocalDate day, HomeVisit.MissReason reason) {
        return arranged(day).missed(accepted(VisitAction.MISS, VisitStatus.MISSED), reason);
    }

    /** A visit that was called off. */
    public static HomeVisit cancelled(LocalDate day) {
        return visit(day, VisitStatus.CANCELLED, List.of(), List.of());
    }

    private static Outcome.Accepted<VisitStatus, VisitAction> accepted(VisitAction action, VisitStatus to) {
        return new Outcome.Accepted<>(VisitStatus.PLANNED, action, to);
    }

    static HomeVisit in(VisitStatus status, LocalDate day) {
        return visit(day, status, List.of(), List.of());
    }

    /** A visit at the home that was made, by the caregiver or not. */
    public static HomeVisit madeBy(Fact<Boolean> caregiver, LocalDate day) {
        return visit(
                day, VisitStatus.DONE, List.of(report(day, VisitMeans.FACE_TO_FACE, caregiver, Map.of())), List.of());
    }

    /** What a visit brought to light. */
    public static VisitReport report(LocalDate day, VisitMeans means, Map<ChecklistItem, Boolean> answers) {
        FactSource source = new FactSource(FactSource.Kind.HOME_VISIT, day);
        return report(day, means, Fact.known(false, source), answers);
    }

    private static VisitReport report(
            LocalDate day, VisitMeans means, Fact<Boolean> byCaregiver, Map<ChecklistItem, Boolean> answers) {
        FactSource source = new FactSource(FactSource.Kind.HOME_VISIT, day);
        Map<ChecklistItem, Fact<Boolean>> checklist = new EnumMap<>(ChecklistItem.class);
        answers.forEach((item, answer) -> checklist.put(item, Fact.known(answer, source)));
        return new VisitReport(
                day,
                means,
                byCaregiver,
                checklist,
                Map.of(),
                Fact.unknown(),
                Set.of(VisitReport.Guidance.DUTIES_EXPLAINED),
                Fact.known(true, source),
                List.of(),
                VisitReport.Trace.NONE);
    }

    private static HomeVisit visit(
            LocalDate day, VisitStatus status, List<VisitReport> report, List<HomeVisit.MissReason> missed) {
        return new HomeVisit(
                new VisitId("v-1"),
                DivisionCode.of("141121100201"),
                new RecipientId("r-1"),
                new VisitorId("staff-1"),
                day,
                HomeVisit.Origin.PLAN,
                status,
                List.of(),
                report,
                missed);
    }
}
