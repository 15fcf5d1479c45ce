package org.zhaoliao.risk;

import org.zhaoliao.policy.Policy;

/** How grave a risk is (风险等级), gravest first. */
public enum RiskLevel {
    /** 红色. */
    RED,
    /** 橙色. */
    ORANGE,
    /** 黄色. */
    YELLOW;

    /** The level that the policy of its day gives to a signal. */
    public static RiskLevel of(RiskSignal signal, Policy policy) {
        return policy.on(signal.noticedOn()).get(RiskPolicy.level(signal.kind()));
    }

    /** The level one step graver; the gravest stays. */
    public RiskLevel raised() {
        return this == YELLOW ? ORANGE : RED;
    }

    /** Whether it is graver than the other. */
    public boolean graverThan(RiskLevel other) {
        return compareTo(other) < 0;
    }
}
