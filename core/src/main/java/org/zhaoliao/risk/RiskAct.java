package org.zhaoliao.risk;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;

/** What is done with a risk case, with what the action brings (风险处置内容). */
public final class RiskAct {

    private final RiskAction action;
    private final UnaryOperator<RiskCase> change;

    private RiskAct(RiskAction action, UnaryOperator<RiskCase> change) {
        this.action = action;
        this.change = change;
    }

    /**
     * A further signal of the matter joins; a graver one raises the level.
     *
     * @param policy the policy in the division of the case
     */
    public static RiskAct join(RiskSignal signal, Policy policy) {
        return new RiskAct(RiskAction.JOIN, riskCase -> riskCase.joined(signal, policy));
    }

    /** Somebody judges it; a graver level is to be reported from that day on. */
    public static RiskAct assess(RiskCase.Assessment assessment) {
        return new RiskAct(RiskAction.ASSESS, riskCase -> riskCase.assessed(assessment));
    }

    /** Something is done about it. */
    public static RiskAct take(Measure measure) {
        return new RiskAct(RiskAction.TAKE_MEASURE, riskCase -> riskCase.measured(measure));
    }

    /** A higher office is told of it, at its present level. */
    public static RiskAct report(LocalDate on, DivisionCode to) {
        return new RiskAct(RiskAction.REPORT, riskCase -> riskCase.reported(on, to));
    }

    /** It is taken in hand. */
    public static RiskAct handle() {
        return new RiskAct(RiskAction.HANDLE, UnaryOperator.identity());
    }

    /** It is over. */
    public static RiskAct close() {
        return new RiskAct(RiskAction.CLOSE, UnaryOperator.identity());
    }

    /** It is taken up again on a day, from which it is to be reported again. */
    public static RiskAct reopen(LocalDate on) {
        return new RiskAct(RiskAction.REOPEN, riskCase -> riskCase.reportableFrom(on));
    }

    /** Which of the actions it is. */
    public RiskAction action() {
        return action;
    }

    RiskCase appliedTo(RiskCase riskCase) {
        return change.apply(riskCase);
    }
}
