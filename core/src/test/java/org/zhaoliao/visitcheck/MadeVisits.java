package org.zhaoliao.visitcheck;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Evidence;
import org.zhaoliao.visit.VisitReport.Hours;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Visits that were made, each to a recipient of its own, for the tests of this package and of those above it. */
public final class MadeVisits {

    /** When they are made. */
    public static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    /** The national book a month later. */
    public static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121"), DAY.plusDays(30));

    static final String VILLAGE = "141121100201";
    static final String NEXT_VILLAGE = "141121100202";

    private MadeVisits() {}

    /** By one visitor in one village, with a trace. */
    public static HomeVisit visit(String id, VisitReport.Trace trace) {
        return visit(id, "W1", VILLAGE, DAY, VisitMeans.FACE_TO_FACE, trace);
    }

    static HomeVisit visit(
            String id, String visitor, String village, LocalDate day, VisitMeans means, VisitReport.Trace trace) {
        return new HomeVisit(
                new VisitId(id),
                DivisionCode.of(village),
                new RecipientId("R-" + id),
                new VisitorId(visitor),
                day,
                HomeVisit.Origin.PLAN,
                VisitStatus.DONE,
                List.of(),
                List.of(new VisitReport(
                        day,
                        means,
                        Fact.unknown(),
                        Map.of(),
                        Map.of(),
                        Fact.unknown(),
                        Set.of(),
                        Fact.unknown(),
                        List.of(),
                        trace)),
                List.of());
    }

    /** A photograph, with its content. */
    public static VisitReport.Trace photo(String reference, String... digest) {
        return new VisitReport.Trace(List.of(new Evidence(reference, List.of(digest))), List.of(), List.of());
    }

    static VisitReport.Trace entered(LocalDateTime moment) {
        return new VisitReport.Trace(List.of(), List.of(), List.of(moment));
    }

    static VisitReport.Trace hours(String from, String until, LocalDateTime... entered) {
        return new VisitReport.Trace(
                List.of(), List.of(new Hours(LocalTime.parse(from), LocalTime.parse(until))), List.of(entered));
    }
}
