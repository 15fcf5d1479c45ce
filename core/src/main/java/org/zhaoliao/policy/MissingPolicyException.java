package org.zhaoliao.policy;

import java.time.LocalDate;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** A rule needs a value that the policy book does not hold for that place and day. Never answered with a guess. */
public final class MissingPolicyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    MissingPolicyException(String parameter, DivisionCode division, LocalDate day) {
        this(Reason.of("policy.missing", parameter, division, day));
    }

    private MissingPolicyException(Reason reason) {
        super(Wording.ENGLISH.of(reason));
        this.reason = reason;
    }

    /** Parameter, division and day, for a text in either language. */
    public Reason reason() {
        return reason;
    }
}
