package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.examples.synthetic.SyntheticVisitor;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.usecase.PlanMonth;
import org.zhaoliao.usecase.RecordVisit;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Plans the visits of the month and plays them: most are made, some late, some missed; problems and wishes come to light. */
final class Visits {

    private static final int LONGEST_GAP = 6;

    private final County county;
    private final RecordVisit record;

    Visits(County county) {
        this.county = county;
        this.record = new RecordVisit(county.store());
    }

    /** The visits of the month before, as the offices' papers have them. */
    void earlier(Collection<TakeIn.Registered> registered) {
        county.store().transactions().within(() -> {
            registered.stream()
                    .map(TakeIn.Registered::recipient)
                    .filter(recipient -> recipient.isDispersedOn(county.firstDay()))
                    .filter(recipient -> !county.chance()
                            .percent("unvisited" + recipient.id().value(), 2))
                    .forEach(this::earlier);
            return registered.size();
        });
    }

    private void earlier(Recipient recipient) {
        String id = recipient.id().value();
        LocalDate eve = county.firstDay().minusDays(1);
        LocalDate day = eve.minusDays(county.chance().between("earlier" + id, 0, LONGEST_GAP));
        HomeVisit visit = new HomeVisit(
                new VisitId("V0" + id.substring(1)),
                recipient.division(),
                recipient.id(),
                new VisitorId("paper"),
                day,
                VisitStatus.DONE,
                List.of(report(id, day, false, List.of())),
                List.of());
        county.store().visits().add(visit, county.change(eve, "paper-visit"));
    }

    VisitPlan plan(List<SyntheticVisitor> staff) {
        int days = county.workingDays().size();
        List<Visitor> visitors = staff.stream()
                .map(visitor -> new Visitor(
                        new VisitorId(visitor.id()),
                        visitor.township(),
                        Math.max(1, (visitor.visitsAMonth() + days - 1) / days),
                        Set.of()))
                .toList();
        return new PlanMonth(county.store(), county.book(), county.calendar())
                .plan(County.CODE, county.month(), visitors, County.moment(county.firstDay()));
    }

    /** Stores the plan, then plays it day by day. */
    List<Reason> play(VisitPlan plan) {
        List<Reason> refused = new ArrayList<>();
        county.store().transactions().within(() -> {
            int number = 0;
            for (PlannedVisit planned : plan.visits()) {
                number++;
                Versioned<HomeVisit> visit = store(planned, number);
                refused.addAll(happen(visit));
            }
            return number;
        });
        return refused;
    }

    private Versioned<HomeVisit> store(PlannedVisit planned, int number) {
        HomeVisit visit = new HomeVisit(
                new VisitId("V1-%05d".formatted(number)),
                planned.village(),
                planned.recipient(),
                planned.visitor(),
                planned.day(),
                VisitStatus.PLANNED,
                List.of(),
                List.of());
        return county.store().visits().add(visit, county.change(county.firstDay(), "plan"));
    }

    private List<Reason> happen(Versioned<HomeVisit> visit) {
        String id = visit.value().id().value();
        int share = county.chance().between("happens" + id, 1, 100);
        if (share > 98) {
            return List.of();
        }
        if (share > 94) {
            return miss(visit);
        }
        int late = share > 89 ? county.chance().between("late" + id, 1, 6) : 0;
        LocalDate day = county.calendar().plusWorkingDays(visit.value().plannedFor(), late);
        return day.isAfter(county.lastDay()) ? List.of() : visit(visit, day);
    }

    private List<Reason> miss(Versioned<HomeVisit> visit) {
        LocalDate day = visit.value().plannedFor();
        HomeVisit.MissReason why =
                county.chance().any("missed" + visit.value().id().value(), List.of(HomeVisit.MissReason.values()));
        return visit.value()
                .decide(VisitAction.MISS, new VisitLifeCycle.Timing(day, day))
                .fold(
                        accepted -> {
                            county.store()
                                    .visits()
                                    .replace(
                                            visit.value().missed(accepted, why),
                                            visit.revision(),
                                            county.change(day, "missed"));
                            return List.of();
                        },
                        refused -> refused.reasons());
    }

    private List<Reason> visit(Versioned<HomeVisit> visit, LocalDate day) {
        String id = visit.value().id().value();
        List<Problem> problems =
                county.chance().percent("problem" + id, 4.5) ? List.of(problem(visit.value(), day)) : List.of();
        boolean wish = county.chance().percent("wish" + id, 0.6);
        VisitReport report =
                report(id, day, wish, problems.stream().map(Problem::id).toList());
        return record.record(visit, report, problems, county.change(day, "visit"))
                .reasons();
    }

    private Problem problem(HomeVisit visit, LocalDate day) {
        String id = visit.id().value();
        ProblemKind kind = county.chance().any("kind" + id, List.of(ProblemKind.values()));
        return new Problem(
                new ProblemId("P" + id.substring(1)),
                visit.division(),
                List.of(visit.recipient()),
                Problem.Origin.VISIT,
                kind,
                "",
                day,
                visit.division().at(org.zhaoliao.place.DivisionLevel.TOWNSHIP),
                ProblemStatus.OPEN,
                List.of());
    }

    private VisitReport report(String id, LocalDate day, boolean wish, List<ProblemId> problems) {
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
                checklist,
                contact,
                Set.of(VisitReport.Guidance.DUTIES_EXPLAINED),
                County.seen(wish, day),
                problems);
    }
}
