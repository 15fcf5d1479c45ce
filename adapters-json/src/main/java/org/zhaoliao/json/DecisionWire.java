package org.zhaoliao.json;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Verdict;

/** A decision with what it saw (认定结论). */
record DecisionWire(
        DivisionCode division,
        LocalDate asOf,
        @Size(max = 100, message = "json.length") String lawVersion,
        @Size(max = 200, message = "json.length") String policyVersion,
        Verdict verdict,
        @Personal FactsWire facts,
        FindingWire root,
        FindingWire ruralStandard)
        implements Wire<EligibilityDecision> {

    static DecisionWire of(EligibilityDecision decision) {
        return new DecisionWire(
                decision.division(),
                decision.asOf(),
                decision.lawVersion(),
                decision.policyVersion(),
                decision.verdict(),
                FactsWire.of(decision.facts()),
                FindingWire.of(decision.root()),
                FindingWire.of(decision.ruralStandard()));
    }

    /** @throws InvalidInputException {@code json.verdict} where the verdict does not follow from the findings */
    @Override
    public EligibilityDecision meaning() {
        EligibilityDecision decision = new EligibilityDecision(
                facts.meaning(), root.meaning(), ruralStandard.meaning(), division, asOf, lawVersion, policyVersion);
        if (decision.verdict() != verdict) {
            throw InvalidInputException.of("verdict", "json.verdict", verdict.name(), decision.verdict());
        }
        return decision;
    }
}
