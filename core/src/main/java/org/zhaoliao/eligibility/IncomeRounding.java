package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a month's income is rounded before it is compared (收入取整), a choice of policy: the law is silent. */
public enum IncomeRounding {
    /** Not at all: the sum of the window is compared with as many standards (不取整). */
    NONE(Integer.MAX_VALUE),
    /** To the fen, half up (精确到分). */
    FEN(2),
    /** To the yuan, half up (精确到元). */
    YUAN(0);

    private final int decimals;

    IncomeRounding(int decimals) {
        this.decimals = decimals;
    }

    BigDecimal of(BigDecimal total, int months) {
        return total.divide(BigDecimal.valueOf(months), decimals, RoundingMode.HALF_UP);
    }
}
