package org.zhaoliao.json;

import java.math.BigDecimal;

/** An amount that is paid (支付金额): whole 分, below 10,000 万亿. In JSON a text, see {@link Scalar}; no digit is lost, not even a zero at the end. */
final class Yuan {

    private final BigDecimal amount;

    Yuan(BigDecimal amount) {
        this.amount = amount;
    }

    BigDecimal amount() {
        return amount;
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
