package org.zhaoliao.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;

/** The values of the day, once as policy and once as the constants that a program written by hand would have. The amounts are invented. */
final class Law {

    static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    static final int ELDER = 60;
    static final int MINOR = 16;
    static final int ADULT = 18;
    static final int OBLIGOR_ALLOWANCE = 60;
    static final int OBLIGOR_AGED = 70;
    static final int MIND = 3;
    static final int LIMB = 2;
    static final int VISUAL = 1;
    static final int SEVERE = 2;
    static final int MONTHS = 12;
    static final BigDecimal RURAL = BigDecimal.valueOf(590L * MONTHS);
    static final BigDecimal URBAN = BigDecimal.valueOf(690L * MONTHS);
    static final BigDecimal AVERAGE = BigDecimal.valueOf(20_000);
    static final BigDecimal DEPOSITS = BigDecimal.valueOf(14_160);
    static final BigDecimal VEHICLES = BigDecimal.ZERO;
    static final Set<IncomeKind> NOT_COUNTED = EnumSet.of(
            IncomeKind.CENTRAL_BASE_PENSION,
            IncomeKind.SOCIAL_INSURANCE_BENEFIT,
            IncomeKind.PREFERENTIAL_PENSION,
            IncomeKind.OLD_AGE_ALLOWANCE);
    static final Set<IncomeKind> LEFT_OPEN = EnumSet.of(IncomeKind.FARM_SUBSIDY, IncomeKind.DISABILITY_SUBSIDY);
    static final Set<Schooling> SCHOOLS =
            EnumSet.of(Schooling.COMPULSORY, Schooling.SENIOR_HIGH, Schooling.SECONDARY_VOCATIONAL);

    static final Policy POLICY = NationalPolicy.book()
            .with(
                    "invented",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2024-01-01,,590,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2024-01-01,,690,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,141121,2024-01-01,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,141121,2024-01-01,,DEPOSITS VEHICLES,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,141121,2024-01-01,,14160,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.vehicles,141121,2024-01-01,,0,invented,3,LOCAL_RULE")))
            .at(DivisionCode.of("141121100212"), DAY);

    private Law() {}
}
