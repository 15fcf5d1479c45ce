package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** What the conditions read from policy (认定条件政策参数). */
public final class EligibilityPolicy {

    /** From which day on an age is reached. */
    public static final Parameter<AgeRule> AGE_RULE = Parameter.choice("eligibility.age-rule", AgeRule.class);

    /** From this age on no capacity for work. */
    public static final Parameter<Integer> ELDER_AGE = Parameter.age("eligibility.elder-age");

    /** Below this age no capacity for work. */
    public static final Parameter<Integer> MINOR_AGE = Parameter.age("eligibility.minor-age");

    /** Below this age a minor. */
    public static final Parameter<Integer> ADULT_AGE = Parameter.age("eligibility.adult-age");

    /** Income that is not counted. */
    public static final Parameter<List<IncomeKind>> INCOME_NOT_COUNTED =
            Parameter.choices("eligibility.income-not-counted", IncomeKind.class);

    /** Last year's local disposable income per head (上年度人均可支配收入), yuan a year; set by the locality. */
    public static final Parameter<BigDecimal> DISPOSABLE_INCOME = Parameter.amount("eligibility.disposable-income");

    /** Below this age a minor in the sense of art. 4: whoever is, belongs to one of the three groups. */
    public static final Parameter<Integer> GROUP_MINOR_AGE = Parameter.age("eligibility.group-minor-age");

    /** Over how many months income is looked at. */
    public static final Parameter<Integer> INCOME_WINDOW = Parameter.integer("eligibility.income-window", 1, 120);

    /** How a month's income is rounded before it is compared. */
    public static final Parameter<IncomeRounding> INCOME_ROUNDING =
            Parameter.choice("eligibility.income-rounding", IncomeRounding.class);

    /** Income of which the law does not say whether it counts: where it matters an official has to say. */
    public static final Parameter<List<IncomeKind>> INCOME_LEFT_OPEN =
            Parameter.choices("eligibility.income-left-open", IncomeKind.class);

    /** The kinds of property that the local rule limits; set by the locality, 民发〔2021〕43号 art. 7. */
    public static final Parameter<List<AssetKind>> PROPERTY_KINDS =
            Parameter.choices("eligibility.property-kinds", AssetKind.class);

    /** Whether an obligor who lives elsewhere has to consent before means are checked, 社会救助法 art. 41. */
    public static final Parameter<Boolean> OBLIGOR_CONSENT = Parameter.flag("eligibility.obligor-consent");

    /** Schools in which support goes on beyond the age. */
    public static final Parameter<List<Schooling>> CONTINUING_SCHOOLING =
            Parameter.choices("eligibility.continuing-schooling", Schooling.class);

    /** The lightest grades of disability that count: 1 is the gravest. */
    public static final Parameter<Integer> GRADE_INTELLECTUAL_MENTAL =
            Parameter.grade("eligibility.disability-grade.intellectual-mental");

    /** As above, of limb. */
    public static final Parameter<Integer> GRADE_LIMB = Parameter.grade("eligibility.disability-grade.limb");

    /** As above, of sight; 0 where it does not count. */
    public static final Parameter<Integer> GRADE_VISUAL = Parameter.grade("eligibility.disability-grade.visual");

    /** The lightest grade that is severe (重度残疾). */
    public static final Parameter<Integer> SEVERE_GRADE = Parameter.grade("eligibility.severe-disability-grade");

    /** The lightest grade of an obligor's intellectual or mental disability that counts. */
    public static final Parameter<Integer> OBLIGOR_GRADE_INTELLECTUAL_MENTAL =
            Parameter.grade("eligibility.obligor-disability-grade.intellectual-mental");

    /** From this age on an obligor with the minimum-living allowance has no capacity. */
    public static final Parameter<Integer> OBLIGOR_ALLOWANCE_AGE = Parameter.age("eligibility.obligor-allowance-age");

    /** From this age on an obligor with small means has no capacity. */
    public static final Parameter<Integer> OBLIGOR_AGED_AGE = Parameter.age("eligibility.obligor-aged-age");

    /** To this age the support of a minor goes on by itself. */
    static final Parameter<Integer> CONTINUED_AGE = Parameter.age("eligibility.continued-age");

    private EligibilityPolicy() {}

    /** The local minimum-living standard (低保标准), yuan a month; set by the locality. */
    public static Parameter<BigDecimal> minimumLivingStandard(RegisterType register) {
        return Parameter.amount("eligibility.minimum-living-standard." + word(register));
    }

    /** The most that may be owned of a kind that is limited, yuan or pieces; set by the locality. */
    public static Parameter<BigDecimal> propertyLimit(AssetKind kind) {
        return Parameter.amount("eligibility.property-limit." + word(kind));
    }

    /** The rule that limits a kind of property, by its code. */
    static String propertyRule(AssetKind kind) {
        return "eligibility.property." + word(kind);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Those with a national value; each rule is one of them, by its code. */
    public static List<Parameter<?>> national() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(
                AGE_RULE,
                GROUP_MINOR_AGE,
                INCOME_WINDOW,
                INCOME_ROUNDING,
                INCOME_LEFT_OPEN,
                OBLIGOR_CONSENT,
                CONTINUED_AGE,
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
        List<Parameter<?>> parameters = new ArrayList<>(List.of(
                DISPOSABLE_INCOME,
                minimumLivingStandard(RegisterType.RURAL),
                minimumLivingStandard(RegisterType.URBAN),
                PROPERTY_KINDS));
        for (AssetKind kind : AssetKind.values()) {
            parameters.add(propertyLimit(kind));
        }
        return parameters;
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(national());
        parameters.addAll(local());
        return parameters;
    }

    /** What must hold between them. */
    public static List<Consistency> consistencies() {
        return List.of(
                Consistency.atMost(MINOR_AGE, ADULT_AGE),
                Consistency.atMost(MINOR_AGE, GROUP_MINOR_AGE),
                Consistency.atMost(GROUP_MINOR_AGE, ADULT_AGE),
                Consistency.less(ADULT_AGE, ELDER_AGE),
                Consistency.atMost(OBLIGOR_ALLOWANCE_AGE, OBLIGOR_AGED_AGE),
                Consistency.disjoint(INCOME_NOT_COUNTED, INCOME_LEFT_OPEN));
    }
}
