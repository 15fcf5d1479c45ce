package org.zhaoliao.eligibility;

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
    PROVINCIAL,
    NO_SOURCE_OF_LIVING,
    INCOME_BELOW,
    PROPERTY_WITHIN,
    NO_ABLE_OBLIGOR,
    OBLIGOR_SPOUSE,
    OBLIGOR_PARENT,
    OBLIGOR_CHILD,
    OBLIGOR_GRANDPARENT,
    OBLIGOR_GRANDCHILD,
    OBLIGOR_SIBLING,
    OBLIGOR_NOBODY,
    DUTY_ADULT,
    DUTY_AFFORDS,
    DUTY_NEARER_GONE,
    DUTY_APPLICANT_MINOR,
    DUTY_SIBLING,
    DUTY_ELDER_SIBLING,
    DUTY_RAISED,
    CAPACITY,
    INCAPACITY_EXTREMELY_POOR,
    INCAPACITY_ALLOWANCE,
    INCAPACITY_ALLOWANCE_AGE,
    INCAPACITY_ALLOWANCE_RECEIVED,
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
    CHILD_PROGRAMME_CHOSEN,
    CONTINUED,
    CONTINUED_FROM_MINOR,
    CONTINUED_UNTIL,
    CONTINUED_MINOR,
    CONTINUED_SCHOOL;

    /** For example {@code eligibility.disability.limb}: the first word groups, the others describe. */
    String code() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (String group :
                new String[] {"group", "disability", "obligor", "duty", "incapacity", "child-programme", "continued"}) {
            if (words.startsWith(group + "-")) {
                return "eligibility." + group + "." + words.substring(group.length() + 1);
            }
        }
        return "eligibility." + words;
    }

    Parameter<Boolean> inForce() {
        return Parameter.flag(code());
    }
}
