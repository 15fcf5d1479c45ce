package org.zhaoliao.rule;

/** How the parts of a finding make its verdict. */
public enum Combination {
    /** All parts must be met (同时符合). */
    ALL {
        @Override
        Verdict of(Verdict worst, Verdict best) {
            return worst;
        }
    },
    /** One part is enough (符合其一). */
    ANY {
        @Override
        Verdict of(Verdict worst, Verdict best) {
            return best;
        }
    },
    /** No part may be met (均不符合). */
    NONE {
        @Override
        Verdict of(Verdict worst, Verdict best) {
            return best.not();
        }
    };

    /**
     * @param worst of the parts; of none: met
     * @param best of the parts; of none: not met
     */
    abstract Verdict of(Verdict worst, Verdict best);
}
