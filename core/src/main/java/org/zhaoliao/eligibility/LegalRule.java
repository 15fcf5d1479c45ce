package org.zhaoliao.eligibility;

import java.util.List;
import java.util.Locale;
import org.zhaoliao.policy.Parameter;

/** The rules of this package by name. Each is in force where and when the policy says {@code yes} under its code, and rests on that value's citation. */
enum LegalRule {
    ELIGIBLE,
    GROUP,
    GROUP_ELDERLY,
    GROUP_DISABLED,
    GROUP_MINOR,
    NO_CAPACITY_FOR_WORK,
    ELDER,
    MINOR,
    DISABILITY_INTELLECTUAL_MENTAL,
    DISABILITY_LIMB,
    DISABILITY_VISUAL,
    YOUNG,
    YOUNG_AGE,
    YOUNG_UNFIT,
    YOUNG_AT_SCHOOL,
    YOUNG_FOUND,
    PROVINCIAL,
    NO_SOURCE_OF_LIVING,
    INCOME_BELOW,
    PROPERTY_WITHIN,
    NO_ABLE_OBLIGOR,
    OBLIGOR_SPOUSE,
    OBLIGOR_PARENT,
    OBLIGOR_STEP_PARENT,
    OBLIGOR_CHILD,
    OBLIGOR_STEP_CHILD,
    OBLIGOR_GRANDPARENT,
    OBLIGOR_GRANDCHILD,
    OBLIGOR_SIBLING,
    OBLIGOR_NOBODY,
    DUTY_ADULT,
    DUTY_AFFORDS,
    DUTY_NEARER_GONE,
    DUTY_PERSON_MINOR,
    DUTY_STEP_UPBRINGING,
    DUTY_SIBLING,
    DUTY_ELDER_SIBLING,
    DUTY_ELDER,
    DUTY_RAISED,
    CAPACITY,
    INCAPACITY_EXTREMELY_POOR,
    INCAPACITY_ALLOWANCE,
    INCAPACITY_ALLOWANCE_GROUP,
    INCAPACITY_ALLOWANCE_AGE,
    INCAPACITY_ALLOWANCE_SEVERE,
    INCAPACITY_ALLOWANCE_RECEIVED,
    INCAPACITY_ALLOWANCE_PROPERTY,
    INCAPACITY_AGED,
    INCAPACITY_AGED_AGE,
    INCAPACITY_DISABLED,
    INCAPACITY_DISABLED_GRADE,
    INCAPACITY_HINDERED,
    INCAPACITY_HINDERED_BY,
    INCAPACITY_LOW_INCOME,
    INCAPACITY_LOW_PROPERTY,
    INCAPACITY_PROVINCIAL,
    OUTSIDE_CHILD_PROGRAMME,
    CHILD_PROGRAMME,
    CHILD_PROGRAMME_MINOR,
    CHILD_PROGRAMME_MET,
    CHILD_PROGRAMME_CHOSEN,
    RURAL_STANDARD,
    STANDARD_NOT_RESETTLED,
    STANDARD_RESETTLED,
    STANDARD_RURAL_TIE,
    STANDARD_LAND_OR_SHARE,
    STANDARD_REGISTER,
    CONTINUED,
    CONTINUED_FROM_MINOR,
    CONTINUED_UNTIL,
    CONTINUED_MINOR,
    CONTINUED_SCHOOL;

    private final String code = coded(name());

    @SuppressWarnings("ImmutableEnumChecker") // a parameter holds a pure function
    private final Parameter<Boolean> inForce = Parameter.flag(code);

    /** For example {@code eligibility.disability.limb}: the first word groups, the others describe. */
    String code() {
        return code;
    }

    Parameter<Boolean> inForce() {
        return inForce;
    }

    private static String coded(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> groups = List.of(
                "group",
                "disability",
                "young",
                "obligor",
                "duty",
                "incapacity",
                "child-programme",
                "standard",
                "continued");
        return groups.stream()
                .filter(group -> words.startsWith(group + "-"))
                .findFirst()
                .map(group -> "eligibility." + group + "." + words.substring(group.length() + 1))
                .orElse("eligibility." + words);
    }
}
