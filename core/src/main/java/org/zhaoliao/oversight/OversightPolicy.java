package org.zhaoliao.oversight;

import java.math.BigDecimal;
import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** What policy sets for oversight (监督考评). */
public final class OversightPolicy {

    /** Share of the recipients that an inspection visits, above 0 and at most 1; what it comes to is rounded up. */
    public static final Parameter<BigDecimal> INSPECTION_RATIO = Parameter.decimal("oversight.inspection-ratio");

    /** So many failed inspections of a caregiver in a row call for rectification; at least 1. */
    public static final Parameter<Integer> FAILED_INSPECTIONS = Parameter.integer("oversight.failed-inspections");

    /** Within what time a caregiver puts right what inspections found. */
    public static final Parameter<LegalPeriod> RECTIFICATION_PERIOD =
            Parameter.period("oversight.rectification-period");

    /** Within what time after a failed survey the agreement is ended and the caregiver replaced. */
    public static final Parameter<LegalPeriod> REPLACEMENT_PERIOD = Parameter.period("oversight.replacement-period");

    /** How long a caregiver has to improve when the county grants one chance after a failed survey. */
    public static final Parameter<LegalPeriod> CORRECTION_PERIOD = Parameter.period("oversight.correction-period");

    private OversightPolicy() {}

    /** Every parameter that this package reads. */
    public static List<Parameter<?>> parameters() {
        return List.of(
                INSPECTION_RATIO, FAILED_INSPECTIONS, RECTIFICATION_PERIOD, REPLACEMENT_PERIOD, CORRECTION_PERIOD);
    }
}
