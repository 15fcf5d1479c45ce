package org.zhaoliao.ical;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.visit.VisitorId;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

/** Visits and duties to write. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    static final Instant STAMP = Instant.parse("2026-10-10T01:02:03.456Z");
    static final SecretKey KEY = new SecretKeySpec("for tests only".getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    static final Gazetteer GAZETTEER = Gazetteer.of(
            List.of(
                    new Division(DivisionCode.of("141121"), "文水县"),
                    new Division(DivisionCode.of("141121100"), "凤城镇"),
                    new Division(VILLAGE, "南街村")),
            List.of());

    private Sample() {}

    static PlannedVisit visit(String recipient, LocalDate day) {
        return new PlannedVisit(
                new RecipientId(recipient),
                new VisitorId("staff-1"),
                day,
                VILLAGE,
                Reason.of("worklist.visit-due", DAY, 7));
    }

    static Duty duty(DutyKind kind, String subject, LocalDate due) {
        return new Duty(
                kind,
                Duty.About.of(subject, VILLAGE),
                new DueDate(due, Certainty.ANNOUNCED),
                new Citation("文民函〔2024〕11号", "二(三)"),
                Reason.of("worklist.never-assessed"));
    }

    static Worklist worklist(Duty... duties) {
        return Worklist.of(DAY, List.of(duties));
    }
}
