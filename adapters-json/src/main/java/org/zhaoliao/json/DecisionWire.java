package org.zhaoliao.json;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Verdict;

/** A decision with what it saw (认定结论). What a disclosure leaves out is missing: the findings, and facts. */
record DecisionWire(
        DivisionCode division,
        LocalDate asOf,
        @Size(max = 100, message = "json.length") String lawVersion,
        @Size(max = 200, message = "json.length") String policyVersion,
        Verdict verdict,
        @Personal FactsWire facts,
        @Personal(PersonalKind.MEANS) @Nullable FindingWire root,
        @Personal(PersonalKind.MEANS) @Nullable FindingWire ruralStandard)
        implements Wire<EligibilityDecision> {

    static DecisionWire of(EligibilityDecision decision, Disclosure disclosure) {
        return new DecisionWire(
                decision.division(),
                decision.asOf(),
                decision.lawVersion(),
                decision.policyVersion(),
                decision.verdict(),
                FactsWire.of(decision.facts(), disclosure),
                disclosure.shown(PersonalKind.MEANS, decision.root(), FindingWire::of),
                disclosure.shown(PersonalKind.MEANS, decision.ruralStandard(), FindingWire::of));
    }

    /** @throws InvalidInputException {@code json.missing} for what a disclosure leaves out, {@code json.verdict} where the verdict does not follow from the findings */
    @Override
    public EligibilityDecision meaning() {
        if (root == null || ruralStandard == null) {
            throw new InvalidInputException(missing());
        }
        EligibilityDecision decision = new EligibilityDecision(
                facts.meaning(), root.meaning(), ruralStandard.meaning(), division, asOf, lawVersion, policyVersion);
        if (decision.verdict() != verdict) {
            throw InvalidInputException.of("verdict", "json.verdict", verdict.name(), decision.verdict());
        }
        return decision;
    }

    private List<InputError> missing() {
        return Stream.of(
                        OneOrNone.list(root == null ? "root" : null),
                        OneOrNone.list(ruralStandard == null ? "ruralStandard" : null))
                .flatMap(List::stream)
                .map(member -> InputError.of(member, "json.missing", ""))
                .toList();
    }

    /** Names place, day and verdict only. */
    @Override
    public String toString() {
        return "DecisionWire[" + division + ", " + asOf + ", " + verdict + "]";
    }
}
