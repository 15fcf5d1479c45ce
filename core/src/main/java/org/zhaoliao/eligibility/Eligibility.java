package org.zhaoliao.eligibility;

import java.time.LocalDate;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;

/** Decides who qualifies (特困人员认定), 民发〔2021〕43号 chapter 2. A recipient is examined again by the same rules, art. 24(4). */
public final class Eligibility {

    private Eligibility() {}

    /**
     * Evaluates every condition; none is skipped.
     *
     * @param asOf the day whose law and ages count
     * @throws MissingPolicyException when the locality's standards are not in the policy book: there are no national ones
     */
    public static EligibilityDecision decide(EligibilityFacts facts, Policy policy, LocalDate asOf) {
        ApplicantRules rules = new ApplicantRules(policy.on(asOf));
        return new EligibilityDecision(
                rules.eligible().evaluate(facts), asOf, policy.book().version());
    }
}
