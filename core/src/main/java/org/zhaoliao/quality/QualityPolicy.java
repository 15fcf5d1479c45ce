package org.zhaoliao.quality;

import java.util.List;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** The policy values that the checks of the data read (数据质量政策参数). */
public final class QualityPolicy {

    /** From this age on up to {@link #WORKING_AGE_UNTIL}, only a disability, or school, explains that somebody cannot work. */
    public static final Parameter<Integer> WORKING_AGE_FROM = Parameter.age("quality.working-age-from");

    /** The first age that is old by itself. */
    public static final Parameter<Integer> WORKING_AGE_UNTIL = Parameter.age("quality.working-age-until");

    /** From which age on nobody needs a guardian for their age. */
    public static final Parameter<Integer> MINOR_AGE = Parameter.age("quality.minor-age");

    /** For how many days no visit may be recorded before it is asked whether the records are complete. */
    public static final Parameter<Integer> DAYS_WITHOUT_VISIT = Parameter.days("quality.days-without-visit");

    private QualityPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(WORKING_AGE_FROM, WORKING_AGE_UNTIL, MINOR_AGE, DAYS_WITHOUT_VISIT);
    }

    /** What their values have to hold to: otherwise nobody would be of working age. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.less(WORKING_AGE_FROM, WORKING_AGE_UNTIL));
    }
}
