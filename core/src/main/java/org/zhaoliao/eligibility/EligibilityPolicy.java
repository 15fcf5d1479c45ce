package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Parameter;

/** What the conditions read from policy (认定条件政策参数). */
public final class EligibilityPolicy {

    /** From which day on an age is reached. */
    public static final Parameter<AgeRule> AGE_RULE = Parameter.choice("eligibility.age-rule", AgeRule.class);

    /** From this age on no capacity for work. */
    public static final Parameter<Integer> ELDER_AGE = Parameter.integer("eligibility.elder-age");

    /** Below this age no capacity for work. */
    public static final Parameter<Integer> MINOR_AGE = Parameter.integer("eligibility.minor-age");

    /** Below this age a minor. */
    public static final Parameter<Integer> ADULT_AGE = Parameter.integer("eligibility.adult-age");

    /** Income that is not counted. */
    public static final Parameter<List<IncomeKind>> INCOME_NOT_COUNTED =
            Parameter.choices("eligibility.income-not-counted", IncomeKind.class);

    /** Last year's local disposable income per head (上年度人均可支配收入), yuan a year; set by the locality. */
    public static final Parameter<BigDecimal> DISPOSABLE_INCOME = Parameter.decimal("eligibility.disposable-income");

    /** The lightest grades that count: 1 is the gravest. */
    static final Parameter<Integer> GRADE_INTELLECTUAL_MENTAL =
            Parameter.integer("eligibility.disability-grade.intellectual-mental");

    static final Parameter<Integer> GRADE_LIMB = Parameter.integer("eligibility.disability-grade.limb");
    static final Parameter<Integer> GRADE_VISUAL = Parameter.integer("eligibility.disability-grade.visual");
    static final Parameter<Integer> SEVERE_GRADE = Parameter.integer("eligibility.severe-disability-grade");
    static final Parameter<Integer> OBLIGOR_GRADE_INTELLECTUAL_MENTAL =
            Parameter.integer("eligibility.obligor-disability-grade.intellectual-mental");

    static final Parameter<Integer> OBLIGOR_ALLOWANCE_AGE = Parameter.integer("eligibility.obligor-allowance-age");
    static final Parameter<Integer> OBLIGOR_AGED_AGE = Parameter.integer("eligibility.obligor-aged-age");
    static final Parameter<List<Schooling>> CONTINUING_SCHOOLING =
            Parameter.choices("eligibility.continuing-schooling", Schooling.class);

    private EligibilityPolicy() {}

    /** The local minimum-living standard (低保标准), yuan a month; set by the locality. */
    public static Parameter<BigDecimal> minimumLivingStandard(RegisterType register) {
        return Parameter.decimal(
                "eligibility.minimum-living-standard." + register.name().toLowerCase(Locale.ROOT));
    }

    /** Those with a national value; each rule is one of them, by its code. */
    public static List<Parameter<?>> national() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(
                AGE_RULE,
                ELDER_AGE,
                MINOR_AGE,
                ADULT_AGE,
                INCOME_NOT_COUNTED,
                GRADE_INTELLECTUAL_MENTAL,
                GRADE_LIMB,
                GRADE_VISUAL,
                SEVERE_GRADE,
                OBLIGOR_GRADE_INTELLECTUAL_MENTAL,
                OBLIGOR_ALLOWANCE_AGE,
                OBLIGOR_AGED_AGE,
                CONTINUING_SCHOOLING));
        for (LegalRule rule : LegalRule.values()) {
            parameters.add(rule.inForce());
        }
        return parameters;
    }

    /** Those that the locality has to set. */
    public static List<Parameter<?>> local() {
        return List.of(
                DISPOSABLE_INCOME,
                minimumLivingStandard(RegisterType.RURAL),
                minimumLivingStandard(RegisterType.URBAN));
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(national());
        parameters.addAll(local());
        return parameters;
    }
}
