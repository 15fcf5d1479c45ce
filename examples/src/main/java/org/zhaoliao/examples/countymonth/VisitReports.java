package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;

/** What the visitors write down. Nearly all of it is true: a few photographs are used again, a few reports come long after. */
final class VisitReports {

    private static final int OFFICE_HOUR = 18;
    private static final int LONG_AFTER = 12;

    private final County county;

    VisitReports(County county) {
        this.county = county;
    }

    /** Of a visit before the month, as the offices' papers have it: nobody knows when it was written. */
    VisitReport onPaper(String id, LocalDate day) {
        return report(id, day, false, List.of(), VisitReport.Trace.NONE);
    }

    VisitReport report(String id, LocalDate day, boolean wish, List<ProblemId> problems) {
        boolean nothingToDo = problems.isEmpty() && !wish;
        return report(id, day, wish, problems, trace(id, day, nothingToDo));
    }

    private VisitReport.Trace trace(String id, LocalDate day, boolean nothingToDo) {
        String photo = county.chance().percent("picture" + id, 0.4)
                ? "photo-old-" + county.chance().between("old" + id, 1, 3)
                : "photo-" + id;
        LocalDate late = day.plusDays(LONG_AFTER);
        boolean forgotten =
                nothingToDo && county.chance().percent("forgotten" + id, 0.5) && !late.isAfter(county.lastDay());
        return new VisitReport.Trace(
                List.of(new VisitReport.Evidence(photo, List.of())),
                List.of(),
                List.of((forgotten ? late : day).atTime(OFFICE_HOUR, 0)));
    }

    /** The day on which a report was entered. */
    static LocalDate enteredOn(VisitReport report) {
        return report.trace().entered().stream()
                .map(LocalDateTime::toLocalDate)
                .findFirst()
                .orElse(report.day());
    }

    private VisitReport report(
            String id, LocalDate day, boolean wish, List<ProblemId> problems, VisitReport.Trace trace) {
        Map<ChecklistItem, Fact<Boolean>> checklist = new EnumMap<>(ChecklistItem.class);
        for (ChecklistItem item : ChecklistItem.values()) {
            if (!county.chance().percent("skipped" + item + id, 3)) {
                checklist.put(item, County.seen(!county.chance().percent("bad" + item + id, 4), day));
            }
        }
        Fact<LocalDate> contact = county.chance().percent("asked-contact" + id, 95)
                ? County.seen(day.minusDays(county.chance().between("contact" + id, 0, 5)), day)
                : Fact.unknown();
        boolean atTheDoor = county.chance().percent("door" + id, 92);
        return new VisitReport(
                day,
                atTheDoor ? VisitMeans.FACE_TO_FACE : VisitMeans.TELEPHONE,
                County.seen(false, day),
                checklist,
                Map.of(CareDuty.REPORT_CHANGES, County.seen(!county.chance().percent("silent" + id, 2), day)),
                contact,
                Set.of(VisitReport.Guidance.DUTIES_EXPLAINED),
                County.seen(wish, day),
                problems,
                trace);
    }
}
