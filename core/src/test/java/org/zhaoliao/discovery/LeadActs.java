package org.zhaoliao.discovery;

/** Does to a lead what it must accept. */
public final class LeadActs {

    private LeadActs() {}

    /** The lead after acts that are all accepted. */
    public static Lead done(Lead lead, LeadAct... acts) {
        Lead now = lead;
        for (LeadAct act : acts) {
            Lead before = now;
            now = LeadLifeCycle.decide(before, act)
                    .fold(accepted -> LeadLifeCycle.after(before, act, accepted), refused -> {
                        throw new AssertionError(refused);
                    });
        }
        return now;
    }
}
