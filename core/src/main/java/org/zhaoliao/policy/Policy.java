package org.zhaoliao.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.place.DivisionCode;

/**
 * The policy in force in one place on one day (当日当地政策), a view of a {@link PolicyBook}.
 *
 * @param book where the values come from
 * @param division for whom
 * @param day on which day
 */
public record Policy(PolicyBook book, DivisionCode division, LocalDate day) {

    /**
     * The value of a parameter.
     *
     * @throws MissingPolicyException when no entry covers this place and day: an older value is never carried over
     */
    public <T> T get(Parameter<T> parameter) {
        return cited(parameter).value();
    }

    /**
     * The value with its citation.
     *
     * @throws MissingPolicyException as {@link #get}
     */
    public <T> PolicyValue<T> cited(Parameter<T> parameter) {
        return find(parameter).orElseThrow(() -> new MissingPolicyException(parameter.code(), division, day));
    }

    /** The value with its citation; empty when no entry covers this place and day. */
    public <T> Optional<PolicyValue<T>> find(Parameter<T> parameter) {
        return book.find(parameter, division, day);
    }

    /**
     * Names the set of rules of this place and day: the national law and the overlays on it, for example {@code TK-2021+SAL+SX}.
     *
     * @throws MissingPolicyException before the first set of rules begins
     */
    public String lawVersion() {
        return RuleSetPolicy.lawVersion(this);
    }

    /** The same book and place on another day. */
    public Policy on(LocalDate otherDay) {
        return new Policy(book, division, otherDay);
    }

    /** The same book and day in another place. */
    public Policy in(DivisionCode otherDivision) {
        return new Policy(book, otherDivision, day);
    }
}
