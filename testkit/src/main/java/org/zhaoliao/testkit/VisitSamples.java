package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Home visits in every shape. */
final class VisitSamples {

    private static final List<HomeVisit.FailedAttempt> ATTEMPTS = List.of(
            new HomeVisit.FailedAttempt(DAY.minusDays(2), HomeVisit.MissReason.NOT_AT_HOME),
            new HomeVisit.FailedAttempt(DAY.minusDays(1), HomeVisit.MissReason.WRONG_PERSON));

    private static final VisitReport.Trace TRACE = new VisitReport.Trace(
            List.of(
                    new VisitReport.Evidence("photo-1", List.of("sha256-ab12")),
                    new VisitReport.Evidence("sheet-1", List.of())),
            List.of(new VisitReport.Hours(LocalTime.of(9, 0), LocalTime.of(9, 30, 15))),
            List.of(LocalDateTime.of(2026, 11, 3, 18, 45, 10)));

    private VisitSamples() {}

    static HomeVisit on(String id, DivisionCode division, LocalDate day) {
        return HomeVisit.planned(new VisitId(id), division, Samples.RECIPIENT, new VisitorId("staff-7"), day);
    }

    static HomeVisit planned(String id, DivisionCode division, RecipientId recipient) {
        return HomeVisit.planned(new VisitId(id), division, recipient, new VisitorId("staff-7"), DAY);
    }

    static HomeVisit missed(HomeVisit one) {
        return inStatus(one, VisitStatus.MISSED, List.of(), List.of(HomeVisit.MissReason.WEATHER));
    }

    static List<HomeVisit> shapes() {
        VisitorId visitor = new VisitorId("staff-8");
        return Facts.shapes(
                List.of(
                        on("plain", Samples.VILLAGE, DAY),
                        HomeVisit.extra(new VisitId("extra"), Samples.VILLAGE, Samples.RECIPIENT, visitor, DAY),
                        missed(on("missed", Samples.VILLAGE, DAY)),
                        inStatus(on("full", Samples.VILLAGE, DAY), VisitStatus.DONE, List.of(full()), List.of()),
                        inStatus(on("empty", Samples.VILLAGE, DAY), VisitStatus.DONE, List.of(empty()), List.of())),
                VisitSamples::seen);
    }

    private static VisitReport full() {
        return new VisitReport(
                DAY,
                VisitMeans.VIDEO,
                known(true),
                Map.of(ChecklistItem.HEATING, known(false), ChecklistItem.LIFE, Fact.unknown()),
                Map.of(CareDuty.DAILY_WATCH, known(false), CareDuty.LIFE_CARE, Fact.unknown()),
                known(DAY.minusDays(2)),
                Set.of(VisitReport.Guidance.values()),
                known(true),
                List.of(new ProblemId("p-1"), new ProblemId("p-2")),
                TRACE);
    }

    private static VisitReport empty() {
        return new VisitReport(
                DAY,
                VisitMeans.TELEPHONE,
                Fact.unknown(),
                Map.of(),
                Map.of(),
                Fact.unknown(),
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE);
    }

    private static HomeVisit seen(int number) {
        return new HomeVisit(
                new VisitId("seen-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2"),
                new VisitorId("staff-9"),
                Facts.day(number),
                HomeVisit.Origin.EXTRA,
                VisitStatus.CANCELLED,
                ATTEMPTS,
                List.of(report(number)),
                Facts.some(number, HomeVisit.MissReason.OTHER));
    }

    private static VisitReport report(int number) {
        VisitReport.Trace trace = new VisitReport.Trace(
                List.of(new VisitReport.Evidence("photo-2", List.of("sha256-" + number))),
                List.of(new VisitReport.Hours(LocalTime.MIDNIGHT, LocalTime.of(23, 59, number))),
                List.of(Facts.day(number).atStartOfDay()));
        return new VisitReport(
                Facts.day(number),
                VisitMeans.FACE_TO_FACE,
                Facts.answer(number),
                Map.of(ChecklistItem.HEALTH, Facts.answer(number)),
                Map.of(CareDuty.REGULAR_CONTACT, Facts.answer(number)),
                Facts.fact(number, DAY, DAY.minusYears(1)),
                Set.of(VisitReport.Guidance.TALKED_WITH),
                Facts.answer(number),
                List.of(new ProblemId("p-3")),
                trace);
    }

    private static HomeVisit inStatus(
            HomeVisit one, VisitStatus status, List<VisitReport> report, List<HomeVisit.MissReason> missed) {
        return new HomeVisit(
                one.id(),
                one.division(),
                one.recipient(),
                one.visitor(),
                one.plannedFor(),
                one.origin(),
                status,
                ATTEMPTS,
                report,
                missed);
    }
}
