package org.zhaoliao.inquiry;

import java.util.List;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Looks beyond a decision (查证): what is still to be asked, and what would have to change. Nothing is guessed: each answer was found by deciding again
 * with facts supposed otherwise, one for each class of values that the policy tells apart.
 *
 * <p>Cost: with {@code f} facts of {@code a} answers each, about {@code f·a} decisions (conditions that look at several facts at once take their product), and
 * a search that is cut as {@link Search} says: all sets of up to so many facts that no finding has more than {@link Search#MOST} ways. What this leaves
 * out of the sets of questions is among {@link OpenQuestions#others}. Counterfactuals repeat it for each day on which somebody reaches an age.
 */
public final class Inquiry {

    private final EligibilityDecision decision;
    private final Policy policy;

    private Inquiry(EligibilityDecision decision, Policy policy) {
        this.decision = decision;
        this.policy = policy;
    }

    /**
     * Looks beyond this decision.
     *
     * @param book the policy book under which was decided
     * @throws InvalidInputException {@code inquiry.other-book} when it is another one
     */
    public static Inquiry into(EligibilityDecision decision, PolicyBook book) {
        if (!book.version().equals(decision.policyVersion())) {
            throw InvalidInputException.of("book", "inquiry.other-book", book.version(), decision.policyVersion());
        }
        return new Inquiry(decision, book.at(decision.division(), decision.asOf()));
    }

    /**
     * What is still to be asked; nothing when the decision is settled.
     *
     * @throws MissingPolicyException as the decision itself
     */
    public OpenQuestions questions() {
        return new Questions(decision, policy).open();
    }

    /**
     * What would turn a refusal, the fewest changes first, then the most plausible: what turns out so before what changes, and time last. Empty when the
     * decision is no refusal, or nothing that can change would turn it. What lies in the past cannot change (dates of birth, who brought up whom), nor can
     * who the obligors are; facts that are not known are among the changes.
     *
     * @throws MissingPolicyException as the decision itself
     */
    public List<Counterfactual> counterfactuals() {
        return new Counterfactuals(decision, policy).nearest();
    }
}
