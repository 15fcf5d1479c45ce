package org.zhaoliao.risk;

import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** The life cycle of a risk case (风险事项处置流程). */
final class RiskLifeCycle {

    private static final Citation DEFAULTS = new Citation("照料默认值", "(b)39");

    private static final Guard<Step> ASSESSED = Guard.of(
            "risk.not-assessed",
            DEFAULTS,
            step -> !step.riskCase().assessments().isEmpty());

    private static final Guard<Step> REPORTED =
            Guard.of("risk.not-reported", DEFAULTS, step -> step.riskCase().isReported());

    private static final Guard<Step> REVIEWED = Guard.<Step>of(
                    "risk.review-late", DEFAULTS, step -> step.act().isReviewedInTime())
            .seeing(step -> step.act().latestReview());

    static final TransitionTable<RiskStatus, RiskAction, Step> TABLE = working(TransitionTable.of(RiskStatus.class))
            .row(RiskStatus.OPEN, RiskAction.HANDLE, RiskStatus.IN_HANDLING, List.of(ASSESSED))
            .row(RiskStatus.IN_HANDLING, RiskAction.CLOSE, RiskStatus.CLOSED, List.of(REPORTED))
            .row(RiskStatus.CLOSED, RiskAction.REOPEN, RiskStatus.REOPENED)
            .row(RiskStatus.REOPENED, RiskAction.HANDLE, RiskStatus.IN_HANDLING)
            .build();

    private RiskLifeCycle() {}

    /** A case and what is to be done with it: what the guards look at. */
    record Step(RiskCase riskCase, RiskAct act) {}

    /** What is done about a case as long as it is not closed, and leaves it where it stands. */
    private static TransitionTable.Builder<RiskStatus, RiskAction, Step> working(
            TransitionTable.Builder<RiskStatus, RiskAction, Step> table) {
        for (RiskStatus status : List.of(RiskStatus.OPEN, RiskStatus.IN_HANDLING, RiskStatus.REOPENED)) {
            table.row(status, RiskAction.JOIN, status)
                    .row(status, RiskAction.ASSESS, status, List.of(REVIEWED))
                    .row(status, RiskAction.TAKE_MEASURE, status)
                    .row(status, RiskAction.REPORT, status);
        }
        return table;
    }
}
