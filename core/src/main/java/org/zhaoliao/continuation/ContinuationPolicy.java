package org.zhaoliao.continuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.termination.TerminationGround;

/** What the verification of recipients reads from policy (动态管理政策参数). */
public final class ContinuationPolicy {

    /** From one verification to the next, 关于改革完善社会救助制度的意见 item 7. */
    public static final Parameter<LegalPeriod> VERIFICATION = Parameter.period("continuation.verification");

    /** From a change that was told until support is verified, 民发〔2021〕43号 art. 25, which sets no time. */
    public static final Parameter<LegalPeriod> AFTER_CHANGE = Parameter.period("continuation.after-change");

    /** Whether the person and the village are told the reasons in writing, 民发〔2021〕43号 art. 26, 社会救助法 art. 48. */
    public static final Parameter<Boolean> WRITTEN_REASONS = Parameter.flag("continuation.written-reasons");

    /** Whether support ends on grounds at all, art. 24(1); its code is that of the whole finding. */
    static final Parameter<Boolean> ENDS = Parameter.flag("continuation.ends");

    /** Whether whoever qualifies for other assistance is passed on to it, 民发〔2021〕43号 art. 27. */
    static final Parameter<Boolean> PASSED_ON = Parameter.flag("continuation.passed-on");

    private ContinuationPolicy() {}

    /** Whether a ground ends support, 民发〔2021〕43号 art. 24(1); its code is that of the finding. */
    public static Parameter<Boolean> ground(TerminationGround ground) {
        return Parameter.flag(
                "continuation." + ground.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters =
                new ArrayList<>(List.of(VERIFICATION, AFTER_CHANGE, WRITTEN_REASONS, ENDS, PASSED_ON));
        for (TerminationGround ground : TerminationGround.values()) {
            parameters.add(ground(ground));
        }
        return parameters;
    }
}
