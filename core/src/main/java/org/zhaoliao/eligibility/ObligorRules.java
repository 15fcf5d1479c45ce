package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;

/**
 * Whether anybody is left who owes support and is able to give it, 民发〔2021〕43号 art. 4(3).
 *
 * @param policy of the day for which is decided
 */
record ObligorRules(Policy policy) {

    /** With a part for each obligor that is met when this one owes support and is able. */
    Rule<EligibilityFacts> noAbleObligor() {
        Citation citation = Conditions.citation(policy, NO_ABLE_OBLIGOR);
        String code = NO_ABLE_OBLIGOR.code();
        return facts -> facts.obligors()
                .value()
                .map(obligors -> obligors.isEmpty()
                        ? Finding.leaf(code, citation, Observation.of(true, Reason.of("eligibility.nobody-named")))
                        : Finding.combined(code, citation, Combination.NONE, each(facts, obligors)))
                .orElseGet(() ->
                        Finding.leaf(code, citation, Observation.of(facts.obligors(), Facts.OBLIGORS, List::isEmpty)));
    }

    private List<Finding> each(EligibilityFacts applicant, List<Obligor> obligors) {
        DutyRules duties = new DutyRules(policy);
        return obligors.stream()
                .map(obligor -> duties.ableObligor(obligor.relation()).evaluate(new ObligorCase(applicant, obligor)))
                .toList();
    }
}
