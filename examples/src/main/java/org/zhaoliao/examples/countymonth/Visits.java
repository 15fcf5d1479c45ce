package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
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
import org.zhaoliao.usecase.PlanVisits;
import org.zhaoliao.usecase.RecordVisit;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Plans the visits of the month and plays them: most are made, some late, some missed; problems and wishes come to light. */
final class Visits {

    private static final int LONGEST_GAP = 6;

    private final County county;
    private final RecordVisit record;
    private final VisitReports reports;

    Visits(County county) {
        this.county = county;
        this.record = new RecordVisit(county.store());
        this.reports = new VisitReports(county);
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
                HomeVisit.Origin.PLAN,
                VisitStatus.DONE,
                List.of(),
                List.of(reports.onPaper(id, day)),
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
        return new PlanVisits(county.store(), county.book(), county.calendar())
                .plan(
                        County.CODE,
                        DateRange.month(county.month()),
                        PlanVisits.Given.of(visitors),
                        County.moment(county.firstDay()));
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
        HomeVisit visit = HomeVisit.planned(
                new VisitId("V1-%05d".formatted(number)),
                planned.village(),
                planned.recipient(),
                planned.visitor(),
                planned.day());
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
        if (day.isAfter(county.lastDay())) {
            return List.of();
        }
        List<Reason> refused = new ArrayList<>(visit(late > 0 ? inVain(visit) : visit, day));
        refused.addAll(again(visit.value(), day));
        return refused;
    }

    /** Most of those who come late were there on the day and saw nobody, or somebody else. */
    private Versioned<HomeVisit> inVain(Versioned<HomeVisit> visit) {
        String id = visit.value().id().value();
        LocalDate day = visit.value().plannedFor();
        HomeVisit.MissReason why = county.chance().percent("another" + id, 20)
                ? HomeVisit.MissReason.WRONG_PERSON
                : HomeVisit.MissReason.NOT_AT_HOME;
        return visit.value()
                .decide(VisitAction.ATTEMPT, new VisitLifeCycle.Timing(day, day))
                .fold(
                        accepted -> county.store()
                                .visits()
                                .replace(
                                        visit.value().attempted(accepted, new HomeVisit.FailedAttempt(day, why)),
                                        visit.revision(),
                                        county.change(day, "attempt")),
                        refused -> visit);
    }

    /** Now and then somebody looks in again without a plan. */
    private List<Reason> again(HomeVisit visit, LocalDate seen) {
        String id = visit.id().value();
        LocalDate day = county.calendar().plusWorkingDays(seen, 2);
        if (!county.chance().percent("again" + id, 1) || day.isAfter(county.lastDay())) {
            return List.of();
        }
        HomeVisit extra = HomeVisit.extra(
                new VisitId("X" + id.substring(1)), visit.division(), visit.recipient(), visit.visitor(), day);
        Versioned<HomeVisit> stored = county.store().visits().add(extra, county.change(day, "extra-visit"));
        VisitReport report = reports.report(extra.id().value(), day, false, List.of());
        return record.record(stored, report, List.of(), county.change(VisitReports.enteredOn(report), "visit"))
                .reasons();
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
                reports.report(id, day, wish, problems.stream().map(Problem::id).toList());
        return record.record(visit, report, problems, county.change(VisitReports.enteredOn(report), "visit"))
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
}
