package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * Whose standards apply where town and country differ, 民发〔2021〕43号 art. 19: with contracted land or a share in the collective's income normally the
 * rural ones, after resettlement into a town the urban ones.
 *
 * @param policy of the day for which is decided
 */
record StandardRules(Policy policy) {

    /** Met when the rural standards apply, not met when the urban ones do. */
    Rule<Subject> rural() {
        Rule<Subject> notResettled = conditions()
                .when(STANDARD_RESETTLED, person -> person.yes(PersonFact.RESETTLED_IN_TOWN))
                .none(STANDARD_NOT_RESETTLED);
        Rule<Subject> tie = conditions()
                .when(STANDARD_LAND_OR_SHARE, person -> person.yes(PersonFact.LAND_OR_SHARE))
                .when(
                        STANDARD_REGISTER,
                        Subject.choosing(
                                PersonFact.REGISTER, RegisterType.class, register -> register == RegisterType.RURAL))
                .any(STANDARD_RURAL_TIE);
        return conditions()
                .and(STANDARD_NOT_RESETTLED, notResettled)
                .and(STANDARD_RURAL_TIE, tie)
                .all(RURAL_STANDARD);
    }

    private Conditions<Subject> conditions() {
        return new Conditions<>(policy);
    }
}
