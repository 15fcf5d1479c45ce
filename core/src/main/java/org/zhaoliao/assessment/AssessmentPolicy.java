package org.zhaoliao.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** What assessments read from policy (评估政策参数). */
public final class AssessmentPolicy {

    /** From so many failed items on, partly dependent. */
    public static final Parameter<Integer> PARTLY_DEPENDENT_FROM =
            Parameter.integer("assessment.partly-dependent-from", 1, 6);

    /** From so many failed items on, wholly dependent. */
    public static final Parameter<Integer> WHOLLY_DEPENDENT_FROM =
            Parameter.integer("assessment.wholly-dependent-from", 1, 6);

    /** Time to reassess after a reported change. */
    public static final Parameter<LegalPeriod> REASSESSMENT = Parameter.period("assessment.reassessment");

    /** How long an assessment stands when nothing is reported. */
    public static final Parameter<LegalPeriod> ROUTINE_INTERVAL = Parameter.period("assessment.routine-interval");

    /** So many months after the month of the result it begins to count for the care fee. */
    public static final Parameter<Integer> EFFECTIVE_AFTER_MONTHS =
            Parameter.integer("assessment.effective-after-months", 0, 120);

    /** Whether a level by the scale may be overridden. */
    public static final Parameter<Boolean> OVERRIDE_ALLOWED = Parameter.flag("assessment.override-allowed");

    /** From this age in full years on the six items suit a person. */
    public static final Parameter<Integer> ASSESSED_FROM_AGE = Parameter.age("assessment.assessed-from-age");

    /** From which day on an age is reached. */
    public static final Parameter<AgeRule> AGE_RULE = Parameter.choice("assessment.age-rule", AgeRule.class);

    /** 老年人能力评估 MZ/T 039-2013, as a scale. */
    public static final String MZT_039_2013 = "mzt-039-2013";

    /** 老年人能力评估规范 GB/T 42195-2022, as a scale. */
    public static final String GBT_42195_2022 = "gbt-42195-2022";

    private AssessmentPolicy() {}

    /**
     * The levels to which the grades of another scale are mapped, {@code grade=LEVEL} separated by blanks; set by the locality, there is no national one. The
     * levels are named as in {@link CareLevel}, since the tier words run in opposite directions in some counties.
     *
     * @param scale code of the scale
     */
    public static Parameter<Map<String, CareLevel>> scale(String scale) {
        return new Parameter<>("assessment.scale." + scale, "@assessment.form.grades", GradeLevels::parse);
    }

    /** Those with a national value. */
    public static List<Parameter<?>> national() {
        return List.of(
                PARTLY_DEPENDENT_FROM,
                WHOLLY_DEPENDENT_FROM,
                REASSESSMENT,
                ROUTINE_INTERVAL,
                EFFECTIVE_AFTER_MONTHS,
                OVERRIDE_ALLOWED,
                ASSESSED_FROM_AGE,
                AGE_RULE);
    }

    /** Those that the locality sets when it uses the scale. */
    public static List<Parameter<?>> local() {
        return List.of(scale(MZT_039_2013), scale(GBT_42195_2022));
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(national());
        parameters.addAll(local());
        return parameters;
    }

    /** What their values have to hold to: whoever is partly dependent fails fewer items than whoever is wholly so, 民发〔2021〕43号 art. 22. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.less(PARTLY_DEPENDENT_FROM, WHOLLY_DEPENDENT_FROM));
    }
}
