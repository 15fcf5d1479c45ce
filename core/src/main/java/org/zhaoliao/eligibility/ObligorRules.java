package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.NO_ABLE_OBLIGOR;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/** Whether anybody is left who owes support and is able to give it, 民发〔2021〕43号 art. 4(3). */
final class ObligorRules {

    private final Citation citation;
    private final Map<Relation, Rule<ObligorCase>> able;

    ObligorRules(Policy policy) {
        citation = Conditions.citation(policy, NO_ABLE_OBLIGOR);
        DutyRules duties = DutyRules.of(policy);
        able = ImmutableMap.copyOf(Maps.toMap(Arrays.asList(Relation.values()), duties::ableObligor));
    }

    /** With a part for each obligor that is met when this one owes support and is able. */
    Rule<Subject> noAbleObligor() {
        return person -> {
            Optional<List<Obligor>> obligors = person.get(PersonFact.OBLIGORS).value();
            if (obligors.isEmpty()) {
                return leaf(person.missing(PersonFact.OBLIGORS));
            }
            return obligors.get().isEmpty()
                    ? leaf(Observation.settled(
                            true, Reason.of("eligibility.nobody-named"), person.at(PersonFact.OBLIGORS)))
                    : Finding.combined(
                            NO_ABLE_OBLIGOR.code(), citation, Combination.NONE, each(person, obligors.get()));
        };
    }

    private Finding leaf(Observation observation) {
        return Finding.leaf(NO_ABLE_OBLIGOR.code(), citation, observation);
    }

    private List<Finding> each(Subject person, List<Obligor> obligors) {
        List<Finding> findings = new ArrayList<>();
        for (Obligor obligor : obligors) {
            Subject subject = new Subject(obligor.facts(), findings.size() + 1);
            findings.add(
                    Objects.requireNonNull(able.get(obligor.relation())).evaluate(new ObligorCase(person, subject)));
        }
        return findings;
    }
}
