package org.zhaoliao.continuation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.termination.TerminationGround;

/**
 * The grounds on which support ends, 民发〔2021〕43号 art. 24(1), as rules. Those that ask whether a condition of chapter 2 no longer holds take over what
 * {@code eligibility} found.
 */
final class Grounds {

    static final Predicate<Boolean> YES = answer -> answer;

    private Grounds() {}

    /** Met when at least one ground in force is. */
    static Rule<RecipientCase> ends(Policy policy) {
        PolicyValue<Boolean> any = policy.cited(ContinuationPolicy.ENDS);
        List<Rule<RecipientCase>> grounds = new ArrayList<>();
        for (TerminationGround ground : TerminationGround.values()) {
            PolicyValue<Boolean> inForce = policy.cited(ContinuationPolicy.ground(ground));
            if (any.value() && inForce.value()) {
                grounds.add(rule(ground, inForce.citation()));
            }
        }
        return Rule.any(ContinuationPolicy.ENDS.code(), any.citation(), List.copyOf(grounds));
    }

    private static Rule<RecipientCase> rule(TerminationGround ground, Citation citation) {
        String code = ContinuationPolicy.ground(ground).code();
        return switch (ground) {
            case DEATH -> saw(code, citation, RecipientFact.DECEASED, YES);
            case DECLARED_DEAD -> saw(code, citation, RecipientFact.WHEREABOUTS, Whereabouts.DECLARED_DEAD::equals);
            case DECLARED_MISSING ->
                saw(code, citation, RecipientFact.WHEREABOUTS, Whereabouts.DECLARED_MISSING::equals);
            case ABLE_TO_WORK -> ableToWork(code, citation);
            case IN_PRISON -> inPrison(code, citation);
            case INCOME_OR_PROPERTY -> lost(code, citation, "eligibility.no-source-of-living", List.of());
            case OBLIGOR_ABLE -> lost(code, citation, "eligibility.no-able-obligor", List.of());
            case OWN_WISH -> saw(code, citation, RecipientFact.WISHES_TO_LEAVE, YES);
        };
    }

    static <T> Rule<RecipientCase> saw(String code, Citation citation, FactKey<T> key, Predicate<? super T> condition) {
        return Rule.of(code, citation, recipient -> recipient.person().observe(key, condition));
    }

    private static Rule<RecipientCase> inPrison(String code, Citation citation) {
        return Rule.all(
                code,
                citation,
                List.of(
                        saw("continuation.sentenced", citation, RecipientFact.SENTENCED, YES),
                        saw("continuation.serving", citation, RecipientFact.CUSTODY, Custody.PRISON::equals)));
    }

    /** Neither without capacity by art. 5, nor one of the minors who go on by art. 24(2). */
    private static Rule<RecipientCase> ableToWork(String code, Citation citation) {
        return recipient -> lost(code, citation, "eligibility.no-capacity-for-work", List.of(recipient.continued()))
                .evaluate(recipient);
    }

    /** Met when a condition of chapter 2 no longer holds and nothing else keeps it; what a locality does not ask for cannot be lost. */
    private static Rule<RecipientCase> lost(String code, Citation citation, String condition, List<Finding> otherwise) {
        return recipient -> recipient
                .decision()
                .part(condition)
                .map(part -> Finding.combined(code, citation, Combination.NONE, joined(part, otherwise)))
                .orElseGet(() -> Finding.leaf(
                        code, citation, Observation.of(false, Reason.of("continuation.not-asked", "@" + condition))));
    }

    private static List<Finding> joined(Finding part, List<Finding> more) {
        List<Finding> all = new ArrayList<>(List.of(part));
        all.addAll(more);
        return all;
    }
}
