package org.zhaoliao.oversight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.oversight.Inspection.Point;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** What policy sets for oversight (监督考评). */
public final class OversightPolicy {

    /** Share of the recipients that an inspection visits, above 0 and at most 1; what it comes to is rounded up. */
    public static final Parameter<BigDecimal> INSPECTION_RATIO = Parameter.share("oversight.inspection-ratio");

    /** So many failed inspections of a caregiver in a row call for rectification; at least 1. */
    public static final Parameter<Integer> FAILED_INSPECTIONS = Parameter.count("oversight.failed-inspections");

    /** Within what time a caregiver puts right what inspections found. */
    public static final Parameter<LegalPeriod> RECTIFICATION_PERIOD =
            Parameter.period("oversight.rectification-period");

    /** Within what time after a failed survey the agreement is ended and the caregiver replaced. */
    public static final Parameter<LegalPeriod> REPLACEMENT_PERIOD = Parameter.period("oversight.replacement-period");

    /** How long a caregiver has to improve when the county grants one chance after a failed survey. */
    public static final Parameter<LegalPeriod> CORRECTION_PERIOD = Parameter.period("oversight.correction-period");

    /** Within what time after an inspection a township is inspected again. */
    public static final Parameter<LegalPeriod> INSPECTION_INTERVAL = Parameter.period("oversight.inspection-interval");

    /** From so many failures of a caregiver in a row on they are taught or talked with; at least 1. */
    public static final Parameter<Integer> GUIDANCE_FAILURES = Parameter.count("oversight.failures-for-guidance");

    /** From so many on they have to put it right by a deadline. */
    public static final Parameter<Integer> RECTIFICATION_FAILURES =
            Parameter.count("oversight.failures-for-rectification");

    /** From so many on they are replaced. */
    public static final Parameter<Integer> REPLACEMENT_FAILURES = Parameter.count("oversight.failures-for-replacement");

    private OversightPolicy() {}

    /** The points of an inspection that show whether a duty is done, for example {@code oversight.points.daily-watch}; none where no point does. */
    public static Parameter<List<Point>> points(CareDuty duty) {
        return Parameter.choices(
                "oversight.points." + duty.name().toLowerCase(Locale.ROOT).replace('_', '-'), Point.class);
    }

    /** Every parameter that this package reads. */
    public static List<Parameter<?>> parameters() {
        return Stream.concat(
                        Stream.<Parameter<?>>of(
                                INSPECTION_RATIO,
                                INSPECTION_INTERVAL,
                                FAILED_INSPECTIONS,
                                RECTIFICATION_PERIOD,
                                REPLACEMENT_PERIOD,
                                CORRECTION_PERIOD,
                                GUIDANCE_FAILURES,
                                RECTIFICATION_FAILURES,
                                REPLACEMENT_FAILURES),
                        Arrays.stream(CareDuty.values()).map(OversightPolicy::points))
                .toList();
    }

    /** What their values have to hold to: guidance comes before rectification, rectification before replacement. */
    public static List<Consistency> consistencies() {
        return List.of(
                Consistency.atMost(GUIDANCE_FAILURES, RECTIFICATION_FAILURES),
                Consistency.atMost(RECTIFICATION_FAILURES, REPLACEMENT_FAILURES));
    }
}
