package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisit.FailedAttempt;
import org.zhaoliao.visit.HomeVisit.MissReason;
import org.zhaoliao.visit.HomeVisit.Origin;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** A home visit (入户探访); it names whom and by whom by identifier. */
record VisitWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String id,

        DivisionCode division,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String recipient,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String visitor,

        LocalDate plannedFor,
        Origin origin,
        VisitStatus status,

        @Size(max = Texts.MANY, message = "json.items") List<AttemptWire> attempts,

        @Nullable ReportWire report,
        @Nullable MissReason missReason)
        implements Wire<HomeVisit> {

    /** Somebody came and did not see the person (探访未果). */
    record AttemptWire(LocalDate day, MissReason reason) implements Wire<FailedAttempt> {

        static AttemptWire of(FailedAttempt attempt) {
            return new AttemptWire(attempt.day(), attempt.reason());
        }

        @Override
        public FailedAttempt meaning() {
            return new FailedAttempt(day, reason);
        }
    }

    static VisitWire of(HomeVisit visit) {
        return new VisitWire(
                visit.id().value(),
                visit.division(),
                visit.recipient().value(),
                visit.visitor().value(),
                visit.plannedFor(),
                visit.origin(),
                visit.status(),
                visit.attempts().stream().map(AttemptWire::of).toList(),
                OneOrNone.member(visit.report(), ReportWire::of),
                OneOrNone.member(visit.missReason()));
    }

    @Override
    public HomeVisit meaning() {
        return new HomeVisit(
                new VisitId(id),
                division,
                new RecipientId(recipient),
                new VisitorId(visitor),
                plannedFor,
                origin,
                status,
                attempts.stream().map(AttemptWire::meaning).toList(),
                OneOrNone.list(report, ReportWire::meaning),
                OneOrNone.list(missReason));
    }
}
