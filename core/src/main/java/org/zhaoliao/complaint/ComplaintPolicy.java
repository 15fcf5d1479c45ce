package org.zhaoliao.complaint;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** What policy sets for complaints and suggestions (投诉建议办理时限); each time runs from the receipt, or from taking it up again. */
public final class ComplaintPolicy {

    /** To say whether it is taken on. */
    public static final Parameter<LegalPeriod> ACKNOWLEDGE = Parameter.period("complaint.acknowledge");

    /** To answer. */
    public static final Parameter<LegalPeriod> ANSWER = Parameter.period("complaint.answer");

    /** To close. */
    public static final Parameter<LegalPeriod> CLOSE = Parameter.period("complaint.close");

    /** How long the clock may rest. */
    public static final Parameter<LegalPeriod> LONGEST_PAUSE = Parameter.period("complaint.longest-pause");

    /** How much time an extension adds. */
    public static final Parameter<LegalPeriod> EXTENSION = Parameter.period("complaint.extension");

    /** How often the time can be extended until the answer; 0 for never. */
    public static final Parameter<Integer> MOST_EXTENSIONS = Parameter.integer("complaint.most-extensions", 0, 99);

    /** How many natural days complaints about the same person are counted, the day itself among them; at least 1. */
    public static final Parameter<Integer> REPEAT_DAYS = Parameter.count("complaint.repeat-days");

    /** From how many of them on they are a sign of a risk. */
    public static final Parameter<Integer> REPEAT_COUNT = Parameter.count("complaint.repeat-count");

    private ComplaintPolicy() {}

    /** Every parameter that this package reads. */
    public static List<Parameter<?>> parameters() {
        return List.of(
                ACKNOWLEDGE, ANSWER, CLOSE, LONGEST_PAUSE, EXTENSION, MOST_EXTENSIONS, REPEAT_DAYS, REPEAT_COUNT);
    }
}
