package org.zhaoliao.risk;

/** Does to a risk case what it must accept. */
public final class RiskActs {

    private RiskActs() {}

    /** The case after acts that are all accepted. */
    public static RiskCase done(RiskCase riskCase, RiskAct... acts) {
        RiskCase now = riskCase;
        for (RiskAct act : acts) {
            RiskCase before = now;
            now = before.decide(act).fold(accepted -> before.after(act, accepted), refused -> {
                throw new AssertionError(refused);
            });
        }
        return now;
    }
}
