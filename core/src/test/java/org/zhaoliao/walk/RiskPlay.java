package org.zhaoliao.walk;

import static org.zhaoliao.walk.Play.any;
import static org.zhaoliao.walk.WalkOffice.DIVISION;
import static org.zhaoliao.walk.WalkOffice.START;
import static org.zhaoliao.walk.WalkOffice.recipient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.Measure;
import org.zhaoliao.risk.RiskAct;
import org.zhaoliao.risk.RiskAction;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskGrading;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.RiskStatus;
import org.zhaoliao.risk.RiskTable;
import org.zhaoliao.risk.SignalKind;

/** Risk cases, played at random; of one matter the store lets only one be open. */
final class RiskPlay {

    private static final Policy POLICY = NationalPolicy.book().at(DIVISION, START);

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    private RiskPlay() {}

    static Play<RiskCase, RiskStatus, RiskAction> play() {
        return new Play<>(
                RiskTable.table(),
                RiskCase::status,
                (random, number) -> RiskCase.opened(
                        new RiskCaseId("x" + number),
                        recipient(random),
                        signal(any(SignalKind.class, random), random),
                        exposure(random),
                        POLICY),
                (riskCase, random) -> {
                    RiskAct act = act(riskCase, random);
                    return new Play.Attempt<>(riskCase.decide(act), accepted -> riskCase.after(act, accepted));
                });
    }

    private static RiskAct act(RiskCase riskCase, Random random) {
        LocalDate on = later(riskCase, random);
        RiskAction action = any(RiskAction.class, random);
        return switch (action) {
            case JOIN -> RiskAct.join(signal(joining(riskCase, random), random), exposure(random), POLICY);
            case ASSESS ->
                RiskAct.assess(
                        new RiskCase.Assessment(
                                "clerk", on, any(RiskLevel.class, random), on.plusDays(1 + random.nextInt(20))),
                        POLICY,
                        CALENDAR);
            case TAKE_MEASURE -> RiskAct.take(new Measure(any(Measure.Kind.class, random), DateRange.from(on)));
            case REPORT ->
                RiskAct.report(
                        on.atTime(random.nextInt(24), 0), DivisionCode.of(random.nextInt(8) > 0 ? "141121" : "141122"));
            case HANDLE -> RiskAct.handle();
            case CLOSE -> RiskAct.close(on);
            case REOPEN -> RiskAct.reopen(on.atTime(random.nextInt(24), 0));
        };
    }

    /** Mostly soon after what was done last, now and then before it: that is refused. */
    private static LocalDate later(RiskCase riskCase, Random random) {
        return Stream.concat(
                        riskCase.assessments().stream().map(RiskCase.Assessment::on),
                        Stream.concat(
                                riskCase.reports().stream()
                                        .map(report -> report.at().toLocalDate()),
                                riskCase.open().stream().map(DateRange::from)))
                .max(Comparator.naturalOrder())
                .orElse(START)
                .plusDays(random.nextInt(6) - 1L);
    }

    private static SignalKind joining(RiskCase riskCase, Random random) {
        return random.nextInt(4) > 0 ? riskCase.matter().kind() : any(SignalKind.class, random);
    }

    private static RiskGrading.Exposure exposure(Random random) {
        return new RiskGrading.Exposure(random.nextBoolean(), random.nextBoolean());
    }

    private static RiskSignal signal(SignalKind kind, Random random) {
        return RiskSignal.on(kind, START.plusDays(random.nextInt(30)), "visit", Reason.of("rule.yes"));
    }
}
