package org.zhaoliao.continuation;

import java.time.LocalDate;
import org.zhaoliao.eligibility.ContinuedSupport;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * Decides whether a recipient's support goes on (继续救助供养资格认定), 民发〔2021〕43号 art. 24, under the policy of one place and day. Only the grounds that
 * the law lists end support: a recipient who would not be taken up anew for another reason stays. Immutable: make it once, decide for many.
 */
public final class Continuation {

    private final Policy policy;
    private final Eligibility eligibility;
    private final ContinuedSupport continuedSupport;
    private final Rule<RecipientCase> ends;
    private final Rule<RecipientCase> passedOn;

    private Continuation(Policy policy) {
        this.policy = policy;
        this.eligibility = Eligibility.under(policy);
        this.continuedSupport = new ContinuedSupport(policy);
        this.ends = Grounds.ends(policy);
        this.passedOn = PassingOn.rule(policy, ends);
    }

    /**
     * The grounds of a place and day.
     *
     * @param policy its day is the day whose law and ages count
     * @throws MissingPolicyException when the locality's standards are not in the policy book: there are no national ones
     */
    public static Continuation under(Policy policy) {
        return new Continuation(policy);
    }

    /**
     * Evaluates every ground; none is skipped.
     *
     * @param facts by {@link RecipientFact} and {@code circumstances.PersonFact}
     * @param supportedSince first day of support
     */
    public ContinuationDecision decide(Facts facts, LocalDate supportedSince) {
        EligibilityDecision eligible = eligibility.decide(facts);
        RecipientCase recipient =
                new RecipientCase(Subject.examined(facts), eligible, continuedSupport.evaluate(facts, supportedSince));
        Finding root = ends.evaluate(recipient);
        Finding passingOn = passedOn.evaluate(recipient);
        return new ContinuationDecision(
                root,
                passingOn,
                new EndingDuties(policy).of(ContinuationDecision.met(root), passingOn),
                policy.division(),
                policy.day(),
                eligible.lawVersion(),
                eligible.policyVersion());
    }
}
