package org.zhaoliao.agreement;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** The policy values for care agreements (协议政策参数); the law is silent on all of them. */
public final class AgreementPolicy {

    /** How many months an agreement is usually made for. */
    public static final Parameter<Integer> TERM_MONTHS = Parameter.integer("agreement.term-months");

    /** How many natural days before its end an agreement is due for renewal. */
    public static final Parameter<Integer> REMINDER_DAYS = Parameter.integer("agreement.reminder-days");

    /** How long a caregiver has to put something right. */
    public static final Parameter<LegalPeriod> RECTIFICATION = Parameter.period("agreement.rectification");

    /** From which day on, the first counting as 1, a coverage gap is reported. */
    public static final Parameter<Integer> GAP_ALERT_DAYS = Parameter.integer("agreement.gap-alert-days");

    /** From which day on, the first counting as 1, a coverage gap is overdue. */
    public static final Parameter<Integer> GAP_OVERDUE_DAYS = Parameter.integer("agreement.gap-overdue-days");

    private AgreementPolicy() {}

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        return List.of(TERM_MONTHS, REMINDER_DAYS, RECTIFICATION, GAP_ALERT_DAYS, GAP_OVERDUE_DAYS);
    }

    /** What their values have to hold to: a gap is reported before it is overdue. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.atMost(GAP_ALERT_DAYS, GAP_OVERDUE_DAYS));
    }
}
