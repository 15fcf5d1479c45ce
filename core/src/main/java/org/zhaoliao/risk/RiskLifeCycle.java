package org.zhaoliao.risk;

import java.util.List;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** The life cycle of a risk case (风险事项处置流程). */
final class RiskLifeCycle {

    private static final Citation DEFAULTS = new Citation("照料默认值", "(b)39");

    private static final Guard<RiskCase> ASSESSED = Guard.of(
            "risk.not-assessed", DEFAULTS, riskCase -> !riskCase.assessments().isEmpty());

    private static final Guard<RiskCase> REPORTED = Guard.of("risk.not-reported", DEFAULTS, RiskCase::isReported);

    static final TransitionTable<RiskStatus, RiskAction, RiskCase> TABLE = working(TransitionTable.of(RiskStatus.class))
            .row(RiskStatus.OPEN, RiskAction.HANDLE, RiskStatus.IN_HANDLING, List.of(ASSESSED))
            .row(RiskStatus.IN_HANDLING, RiskAction.CLOSE, RiskStatus.CLOSED, List.of(REPORTED))
            .row(RiskStatus.CLOSED, RiskAction.REOPEN, RiskStatus.REOPENED)
            .row(RiskStatus.REOPENED, RiskAction.HANDLE, RiskStatus.IN_HANDLING)
            .build();

    private RiskLifeCycle() {}

    /** What is done about a case as long as it is not closed, and leaves it where it stands. */
    private static TransitionTable.Builder<RiskStatus, RiskAction, RiskCase> working(
            TransitionTable.Builder<RiskStatus, RiskAction, RiskCase> table) {
        for (RiskStatus status : List.of(RiskStatus.OPEN, RiskStatus.IN_HANDLING, RiskStatus.REOPENED)) {
            table.row(status, RiskAction.JOIN, status)
                    .row(status, RiskAction.ASSESS, status)
                    .row(status, RiskAction.TAKE_MEASURE, status)
                    .row(status, RiskAction.REPORT, status);
        }
        return table;
    }
}
