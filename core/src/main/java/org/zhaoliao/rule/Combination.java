package org.zhaoliao.rule;

import java.util.List;

/** How the parts of a finding make its verdict. */
public enum Combination {
    /** All parts must be met (同时符合). */
    ALL {
        @Override
        Verdict of(List<Verdict> parts) {
            return Verdict.all(parts);
        }
    },
    /** One part is enough (符合其一). */
    ANY {
        @Override
        Verdict of(List<Verdict> parts) {
            return Verdict.any(parts);
        }
    },
    /** No part may be met (均不符合). */
    NONE {
        @Override
        Verdict of(List<Verdict> parts) {
            return Verdict.any(parts).not();
        }
    };

    abstract Verdict of(List<Verdict> parts);
}
