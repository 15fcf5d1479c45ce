package org.zhaoliao.census;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.payment.PaymentTotals;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.support.SupportPolicy;

/**
 * One row of the quarterly report (季度统计表): a division and a register, since town and country have standards of their own.
 *
 * @param division where
 * @param register of whom
 * @param values the number in each column that has one; a standard that the locality has not set has none
 */
public record QuarterlyReport(DivisionCode division, RegisterType register, Map<QuarterlyColumn, BigDecimal> values) {

    /** A yuan is so many places from ten thousand yuan (万元). */
    private static final int TEN_THOUSAND = 4;

    public QuarterlyReport {
        values = Maps.immutableEnumMap(values);
    }

    /**
     * The row.
     *
     * @param census of the last day of the quarter
     * @param paid what was paid for the months of the quarter to recipients of this register
     * @param policy of the division, on the last day of the quarter
     */
    public static QuarterlyReport of(
            DivisionCode division, RegisterType register, Census census, PaymentTotals paid, Policy policy) {
        Map<QuarterlyColumn, BigDecimal> values = new EnumMap<>(QuarterlyColumn.class);
        CensusSlice slice = CensusSlice.ALL.of(register);
        for (QuarterlyColumn column : QuarterlyColumn.values()) {
            column.figure()
                    .forEach(figure -> values.put(column, BigDecimal.valueOf(census.count(division, figure, slice))));
        }
        values.put(QuarterlyColumn.SPENT, spent(division, paid));
        standard(
                QuarterlyColumn.BASIC_LIVING,
                SupportPolicy.basicLiving(register, SupportForm.DISPERSED),
                policy,
                values);
        standard(QuarterlyColumn.CARE_FIRST, careFee(register, CareLevel.CAPABLE), policy, values);
        standard(QuarterlyColumn.CARE_SECOND, careFee(register, CareLevel.PARTLY_DEPENDENT), policy, values);
        standard(QuarterlyColumn.CARE_THIRD, careFee(register, CareLevel.WHOLLY_DEPENDENT), policy, values);
        return new QuarterlyReport(division, register, values);
    }

    /** The number in a column; empty where there is none. */
    public Optional<BigDecimal> value(QuarterlyColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    /** Exact: only the point moves. */
    private static BigDecimal spent(DivisionCode division, PaymentTotals paid) {
        return paid.byVillage().entrySet().stream()
                .filter(village -> division.contains(village.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(TEN_THOUSAND);
    }

    private static Parameter<BigDecimal> careFee(RegisterType register, CareLevel level) {
        return SupportPolicy.careFee(register, SupportForm.DISPERSED, level);
    }

    private static void standard(
            QuarterlyColumn column, Parameter<BigDecimal> set, Policy policy, Map<QuarterlyColumn, BigDecimal> values) {
        policy.find(set).ifPresent(value -> values.put(column, value.value()));
    }
}
