package org.zhaoliao.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Visits for the tests of this package and of planning. */
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

    static HomeVisit in(VisitStatus status, LocalDate day) {
        return visit(day, status, List.of(), List.of());
    }

    static VisitReport report(LocalDate day, VisitMeans means, Map<ChecklistItem, Boolean> answers) {
        FactSource source = new FactSource(FactSource.Kind.HOME_VISIT, day);
        Map<ChecklistItem, Fact<Boolean>> checklist = new EnumMap<>(ChecklistItem.class);
        answers.forEach((item, answer) -> checklist.put(item, Fact.known(answer, source)));
        return new VisitReport(
                day,
                means,
                checklist,
                Fact.unknown(),
                Set.of(VisitReport.Guidance.DUTIES_EXPLAINED),
                Fact.known(true, source),
                List.of());
    }

    private static HomeVisit visit(
            LocalDate day, VisitStatus status, List<VisitReport> report, List<HomeVisit.MissReason> missed) {
        return new HomeVisit(
                new VisitId("v-1"),
                DivisionCode.of("141121100201"),
                new RecipientId("r-1"),
                new VisitorId("staff-1"),
                day,
                status,
                report,
                missed);
    }
}
