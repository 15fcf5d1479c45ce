package org.zhaoliao.termination;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** The policy values for the ending of support (终止程序政策参数). */
public final class TerminationPolicy {

    /** How long the public notice lasts, 民发〔2021〕43号 art. 26. */
    public static final Parameter<LegalPeriod> NOTICE = Parameter.period("termination.notice");

    /** From an objection to the county's decision, art. 26. */
    public static final Parameter<LegalPeriod> OBJECTION = Parameter.period("termination.objection");

    /** From the proposal, or from a decision after an objection, to its public notice: promptly. */
    public static final Parameter<LegalPeriod> POSTING = Parameter.period("termination.posting");

    /** From the end of an undisputed notice to the decision: promptly by art. 26. */
    public static final Parameter<LegalPeriod> DECISION = Parameter.period("termination.decision");

    /** From the decision until the person and the village are told in writing. */
    public static final Parameter<LegalPeriod> TELLING = Parameter.period("termination.telling");

    /** Whether the person must be heard, 社会救助法 art. 48. */
    public static final Parameter<Boolean> HEARING = Parameter.flag("termination.hearing");

    /** How long the person has to answer when asked. */
    public static final Parameter<LegalPeriod> ANSWER = Parameter.period("termination.answer");

    /** The grounds on which nobody is heard, see {@link TerminationGround}. */
    public static final Parameter<List<TerminationGround>> NO_HEARING =
            Parameter.choices("termination.no-hearing-grounds", TerminationGround.class);

    /** The grounds on which the notice does not hold up the decision, see {@link TerminationGround}. */
    public static final Parameter<List<TerminationGround>> NOTICE_NOT_BLOCKING =
            Parameter.choices("termination.notice-not-blocking-grounds", TerminationGround.class);

    private TerminationPolicy() {}

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        return List.of(NOTICE, OBJECTION, POSTING, DECISION, TELLING, HEARING, ANSWER, NO_HEARING, NOTICE_NOT_BLOCKING);
    }
}
