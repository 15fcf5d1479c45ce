package org.zhaoliao.continuation;

import org.zhaoliao.rule.Verdict;

/** What a verification comes to (核查结论). */
public enum ContinuationOutcome {
    /** No ground is met, and none can be (继续救助供养). */
    GOES_ON,
    /** A fact is missing that could make a ground: until it is cleared support goes on (待核实，救助供养不停). */
    OPEN,
    /** At least one ground is met: an ending is to be proposed (拟终止). */
    ENDS;

    static ContinuationOutcome of(Verdict ends) {
        return switch (ends) {
            case MET -> ENDS;
            case UNDETERMINED -> OPEN;
            case NOT_MET -> GOES_ON;
        };
    }
}
