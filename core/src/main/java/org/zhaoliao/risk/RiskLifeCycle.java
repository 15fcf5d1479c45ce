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

    static final TransitionTable<RiskStatus, RiskAction, RiskCase> TABLE =
            TransitionTable.<RiskStatus, RiskAction, RiskCase>of(RiskStatus.class)
                    .row(RiskStatus.OPEN, RiskAction.HANDLE, RiskStatus.IN_HANDLING, List.of(ASSESSED))
                    .row(RiskStatus.IN_HANDLING, RiskAction.CLOSE, RiskStatus.CLOSED, List.of(REPORTED))
                    .row(RiskStatus.CLOSED, RiskAction.REOPEN, RiskStatus.REOPENED)
                    .row(RiskStatus.REOPENED, RiskAction.HANDLE, RiskStatus.IN_HANDLING)
                    .build();

    private RiskLifeCycle() {}
}
