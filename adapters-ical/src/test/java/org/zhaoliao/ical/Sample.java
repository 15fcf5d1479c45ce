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
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
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

    /** The one visit to somebody. */
    static HomeVisit visit(String recipient, LocalDate day) {
        return visit("V-" + recipient, recipient, "staff-1", day);
    }

    static HomeVisit visit(String id, String recipient, String visitor, LocalDate day) {
        return HomeVisit.planned(new VisitId(id), VILLAGE, new RecipientId(recipient), new VisitorId(visitor), day);
    }

    static Duty duty(DutyKind kind, String subject, LocalDate due, String matter) {
        Duty duty = duty(kind, subject, due);
        return new Duty(
                kind,
                new Duty.About(subject, VILLAGE, duty.office(), duty.about().attention(), matter),
                duty.due(),
                duty.basis(),
                duty.what());
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
