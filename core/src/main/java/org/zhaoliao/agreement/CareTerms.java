package org.zhaoliao.agreement;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;

/**
 * What the caregiver is to do, how often, for how much and how long (协议内容).
 *
 * @param duties the items that can be checked at a visit or an inspection (W2.5), at least one; kept in the order of the enum, each once
 * @param timesAWeek how often, 1 or more
 * @param monthlyFee yuan a month in whole 分, from 0 to below 10,000 万亿: what can be paid, and written in capitals on the agreement (大写金额)
 * @param term the days for which it is made
 */
public record CareTerms(List<CareDuty> duties, int timesAWeek, BigDecimal monthlyFee, DateRange term) {

    private static final BigDecimal FEE_LIMIT = BigDecimal.TEN.pow(16);
    private static final int DECIMALS = 2;

    /**
     * Checks the terms.
     *
     * @throws InvalidInputException {@code agreement.duties}, {@code agreement.times-a-week} or {@code agreement.monthly-fee}
     */
    public CareTerms {
        duties = ordered(duties);
        if (duties.isEmpty()) {
            throw InvalidInputException.of("duties", "agreement.duties", "");
        }
        if (timesAWeek < 1) {
            throw InvalidInputException.of("timesAWeek", "agreement.times-a-week", Integer.toString(timesAWeek));
        }
        if (!isPayable(monthlyFee)) {
            throw InvalidInputException.of("monthlyFee", "agreement.monthly-fee", monthlyFee.toPlainString());
        }
    }

    /** The term that is usual where the policy holds, from a first day on. */
    public static DateRange usualTerm(LocalDate first, Policy policy) {
        return DateRange.of(first, first.plusMonths(policy.get(AgreementPolicy.TERM_MONTHS)));
    }

    private static boolean isPayable(BigDecimal fee) {
        return fee.signum() >= 0
                && fee.compareTo(FEE_LIMIT) < 0
                && fee.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static List<CareDuty> ordered(Collection<CareDuty> duties) {
        return ImmutableSortedSet.copyOf(duties).asList();
    }

    /** What a caregiver can be bound to (照料服务事项). */
    public enum CareDuty {
        /** To be around in ordinary days (日常看护). */
        DAILY_WATCH,
        /** To help with meals, washing, the household (生活照料). */
        LIFE_CARE,
        /** To be at the bedside in hospital (住院陪护). */
        HOSPITAL_ATTENDANCE,
        /** To call and greet often (经常联系看望). */
        REGULAR_CONTACT,
        /** To tell the village what changes (情况报告). */
        REPORT_CHANGES
    }
}
