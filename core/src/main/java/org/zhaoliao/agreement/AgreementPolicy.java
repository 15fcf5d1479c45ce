package org.zhaoliao.agreement;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** The policy values for care agreements (协议政策参数); the law is silent on all of them. */
public final class AgreementPolicy {

    /** How many months an agreement is usually made for. */
    public static final Parameter<Integer> TERM_MONTHS = Parameter.integer("agreement.term-months", 1, 1200);

    /** How many natural days before its end an agreement is due for renewal. */
    public static final Parameter<Integer> REMINDER_DAYS = Parameter.days("agreement.reminder-days");

    /** How long a caregiver has to put something right. */
    public static final Parameter<LegalPeriod> RECTIFICATION = Parameter.period("agreement.rectification");

    /** From which day on, the first counting as 1, a coverage gap is reported. */
    public static final Parameter<Integer> GAP_ALERT_DAYS = Parameter.count("agreement.gap-alert-days");

    /** From which day on, the first counting as 1, a coverage gap is overdue. */
    public static final Parameter<Integer> GAP_OVERDUE_DAYS = Parameter.count("agreement.gap-overdue-days");

    /** From which age on, in full years, a recipient can sign for themselves. */
    public static final Parameter<Integer> OWN_SIGNATURE_AGE = Parameter.age("agreement.own-signature-age");

    /** The kinds of disability with which somebody else signs for the recipient. */
    public static final Parameter<List<DisabilityKind>> REPRESENTED_KINDS =
            Parameter.choices("agreement.represented-kinds", DisabilityKind.class);

    /** Up to which grade of such a disability, the gravest being 1. */
    public static final Parameter<Integer> REPRESENTED_GRADE = Parameter.grade("agreement.represented-grade");

    private AgreementPolicy() {}

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        return List.of(
                TERM_MONTHS,
                REMINDER_DAYS,
                RECTIFICATION,
                GAP_ALERT_DAYS,
                GAP_OVERDUE_DAYS,
                OWN_SIGNATURE_AGE,
                REPRESENTED_KINDS,
                REPRESENTED_GRADE);
    }

    /** What their values have to hold to: a gap is reported before it is overdue. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.atMost(GAP_ALERT_DAYS, GAP_OVERDUE_DAYS));
    }
}
