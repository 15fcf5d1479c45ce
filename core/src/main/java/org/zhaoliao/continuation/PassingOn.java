package org.zhaoliao.continuation;

import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Rule;

/** Whoever's support ends but who qualifies for other assistance is passed on to it (转介其他救助), 民发〔2021〕43号 art. 27. */
final class PassingOn {

    private PassingOn() {}

    /**
     * Met when support ends, the person is not dead, and qualifies for something else.
     *
     * @param ends whether support ends
     */
    static Rule<RecipientCase> rule(Policy policy, Rule<RecipientCase> ends) {
        PolicyValue<Boolean> inForce = policy.cited(ContinuationPolicy.PASSED_ON);
        Citation citation = inForce.citation();
        String code = ContinuationPolicy.PASSED_ON.code();
        Rule<RecipientCase> other =
                Grounds.saw("continuation.other-assistance", citation, RecipientFact.OTHER_ASSISTANCE, Grounds.YES);
        return inForce.value()
                ? Rule.all(code, citation, List.of(ends, alive(citation), other))
                : Rule.any(code, citation, List.of());
    }

    private static Rule<RecipientCase> alive(Citation citation) {
        return Rule.none(
                "continuation.alive",
                citation,
                List.of(
                        Grounds.saw("continuation.died", citation, RecipientFact.DECEASED, Grounds.YES),
                        Grounds.saw(
                                "continuation.held-dead",
                                citation,
                                RecipientFact.WHEREABOUTS,
                                Whereabouts.DECLARED_DEAD::equals)));
    }
}
