package org.zhaoliao.examples.synthetic;

import java.math.BigDecimal;
import org.zhaoliao.rule.Fact;

/**
 * What checks found about a person's means (家庭经济状况核对): about 97 % of it is known.
 *
 * @param yearlyIncome countable income in yuan a year
 * @param deposits bank deposits and cash in yuan
 * @param obligorsCannotSupport whether there is no obligor, or none who is able to support
 */
public record MeansCheck(
        Fact<BigDecimal> yearlyIncome, Fact<BigDecimal> deposits, Fact<Boolean> obligorsCannotSupport) {

    /** Savings as most of the invented persons have them, in yuan. */
    static final BigDecimal FEW_SAVINGS = new BigDecimal(3_000);

    /** Savings beyond any limit, in yuan. */
    static final BigDecimal MANY_SAVINGS = new BigDecimal(80_000);
}
