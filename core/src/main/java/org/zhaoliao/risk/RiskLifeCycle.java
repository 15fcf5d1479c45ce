package org.zhaoliao.risk;

import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** The life cycle of a risk case (风险事项处置流程). */
final class RiskLifeCycle {

    private static final Citation DEFAULTS = new Citation("照料默认值", "(b)39");

    private static final Guard<Step> ASSESSED = Guard.of(
            "risk.not-assessed",
            DEFAULTS,
            step -> !step.riskCase().assessments().isEmpty());

    private static final Guard<Step> IN_ORDER = Guard.<Step>of(
                    "risk.in-order", DEFAULTS, step -> step.act().follows(step.riskCase()))
            .seeing(step -> Stream.concat(
                            step.act().when().stream(),
                            Stream.of(step.riskCase().lastDay()))
                    .toList());

    private static final Guard<Step> REPORTED = Guard.<Step>of(
                    "risk.not-reported", DEFAULTS, step -> step.riskCase().isReported())
            .seeing(step -> List.of(
                    Wording.argument(step.riskCase().grade().level()),
                    step.riskCase().grade().since()));

    private static final Guard<Step> SAME_MATTER = Guard.<Step>of(
                    "risk.same-matter",
                    DEFAULTS,
                    step -> step.act().kind().stream()
                            .allMatch(step.riskCase().matter().kind()::equals))
            .seeing(step -> Stream.concat(
                            step.act().kind().stream(),
                            Stream.of(step.riskCase().matter().kind()))
                    .map(Wording::argument)
                    .toList());

    private static final Guard<Step> UPWARD = Guard.<Step>of(
                    "risk.upward",
                    DEFAULTS,
                    step -> step.act().to().stream()
                            .allMatch(to -> isAbove(to, step.riskCase().division())))
            .seeing(step -> step.act().to());

    private static final Guard<Step> REVIEWED = Guard.<Step>of(
                    "risk.review-late", DEFAULTS, step -> step.act().isReviewedInTime())
            .seeing(step -> step.act().latestReview());

    static final TransitionTable<RiskStatus, RiskAction, Step> TABLE = working(TransitionTable.of(RiskStatus.class))
            .row(RiskStatus.OPEN, RiskAction.HANDLE, RiskStatus.IN_HANDLING, List.of(ASSESSED))
            .row(RiskStatus.IN_HANDLING, RiskAction.CLOSE, RiskStatus.CLOSED, List.of(IN_ORDER, REPORTED))
            .row(RiskStatus.CLOSED, RiskAction.REOPEN, RiskStatus.REOPENED, List.of(IN_ORDER))
            .row(RiskStatus.REOPENED, RiskAction.HANDLE, RiskStatus.IN_HANDLING)
            .build();

    private RiskLifeCycle() {}

    /** A case and what is to be done with it: what the guards look at. */
    record Step(RiskCase riskCase, RiskAct act) {}

    private static boolean isAbove(DivisionCode office, DivisionCode village) {
        return office.contains(village) && !office.equals(village);
    }

    /** What is done about a case as long as it is not closed, and leaves it where it stands. */
    private static TransitionTable.Builder<RiskStatus, RiskAction, Step> working(
            TransitionTable.Builder<RiskStatus, RiskAction, Step> table) {
        for (RiskStatus status : List.of(RiskStatus.OPEN, RiskStatus.IN_HANDLING, RiskStatus.REOPENED)) {
            table.row(status, RiskAction.JOIN, status, List.of(SAME_MATTER))
                    .row(status, RiskAction.ASSESS, status, List.of(IN_ORDER, REVIEWED))
                    .row(status, RiskAction.TAKE_MEASURE, status)
                    .row(status, RiskAction.REPORT, status, List.of(IN_ORDER, UPWARD));
        }
        return table;
    }
}
