package org.zhaoliao.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import org.zhaoliao.circumstances.FactHistory;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * Decides who qualifies (特困人员认定), 民发〔2021〕43号 chapter 2, under the policy of one place and day. Immutable: make it once, decide for many.
 */
public final class Eligibility {

    private final Policy policy;
    private final Rule<Subject> eligible;
    private final Rule<Subject> rural;
    private final String lawVersion;

    private Eligibility(Policy policy) {
        this.policy = policy;
        this.eligible = new ApplicantRules(policy).eligible();
        this.rural = new StandardRules(policy).rural();
        this.lawVersion = policy.lawVersion();
    }

    /**
     * The conditions of a place and day.
     *
     * @param policy its day is the day whose law and ages count
     * @throws MissingPolicyException when the locality's standards are not in the policy book: there are no national ones
     */
    public static Eligibility under(Policy policy) {
        return new Eligibility(policy);
    }

    /** Evaluates every condition; none is skipped. */
    public EligibilityDecision decide(Facts facts) {
        Subject person = Subject.examined(facts);
        return new EligibilityDecision(
                facts,
                eligible.evaluate(person),
                rural.evaluate(person),
                policy.division(),
                policy.day(),
                lawVersion,
                policy.book().version());
    }

    /**
     * Decides again on an old day (重新认定): under the law of that day, on the facts that held on it, as they were recorded by a moment. The digest of the
     * decision equals that of the old one when the policy book is of the same version and nothing was left out then.
     *
     * @param recordedBy corrections that were recorded later are left out
     */
    public EligibilityDecision decide(FactHistory history, Instant recordedBy) {
        return decide(history.on(policy.day(), recordedBy));
    }

    /**
     * Decides once.
     *
     * @param asOf the day whose law and ages count
     * @throws MissingPolicyException as {@link #under}
     */
    public static EligibilityDecision decide(Facts facts, Policy policy, LocalDate asOf) {
        return under(policy.on(asOf)).decide(facts);
    }
}
