package org.zhaoliao.examples.synthetic;

import java.math.BigDecimal;
import org.zhaoliao.rule.Fact;

/**
 * What checks found about a person's means (家庭经济状况核对): about 97 % of it is known.
 *
 * @param yearlyIncome countable income in yuan a year
 * @param propertyWithinLimit whether property stays within the county's limit
 * @param obligorsCannotSupport whether there is no obligor, or none who is able to support
 */
public record MeansCheck(
        Fact<BigDecimal> yearlyIncome, Fact<Boolean> propertyWithinLimit, Fact<Boolean> obligorsCannotSupport) {}
