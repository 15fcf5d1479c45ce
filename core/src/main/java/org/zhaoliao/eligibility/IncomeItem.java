package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Income of one kind (收入项).
 *
 * @param kind what it comes from
 * @param yearly yuan in the last twelve months, not negative; business and property net of their costs
 */
public record IncomeItem(IncomeKind kind, BigDecimal yearly) {

    /**
     * Checks the amount.
     *
     * @throws InvalidInputException {@code eligibility.income-negative}
     */
    public IncomeItem {
        if (yearly.signum() < 0) {
            throw InvalidInputException.of("yearly", "eligibility.income-negative", "");
        }
    }

    /** Says the kind only. */
    @Override
    public String toString() {
        return "IncomeItem[" + kind + "]";
    }
}
