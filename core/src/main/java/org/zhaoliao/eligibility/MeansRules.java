package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * Whether a person has no source of living: income and property, 民发〔2021〕43号 arts. 6 and 7.
 *
 * @param policy of the day for which is decided
 */
record MeansRules(Policy policy) {

    Rule<Subject> noSourceOfLiving() {
        CountableIncome income = CountableIncome.of(policy);
        return new Conditions<Subject>(policy)
                .when(INCOME_BELOW, income::below)
                .and(PROPERTY_WITHIN, propertyWithin())
                .all(NO_SOURCE_OF_LIVING);
    }

    /** With a condition for each kind of property that the local rule limits. */
    private Rule<Subject> propertyWithin() {
        List<Rule<Subject>> limits = new ArrayList<>();
        for (AssetKind kind : policy.get(EligibilityPolicy.PROPERTY_KINDS)) {
            PolicyValue<BigDecimal> limit = policy.cited(EligibilityPolicy.propertyLimit(kind));
            FactKey<BigDecimal> owned = PersonFact.property(kind);
            Reason asked = Reason.of(
                    "eligibility.at-most", "@" + owned.code(), limit.value().toPlainString());
            limits.add(Rule.of(
                    EligibilityPolicy.propertyRule(kind),
                    limit.citation(),
                    person -> atMost(person, owned, limit.value(), asked)));
        }
        return Rule.all(PROPERTY_WITHIN.code(), Conditions.citation(policy, PROPERTY_WITHIN), limits);
    }

    private static Observation atMost(Subject person, FactKey<BigDecimal> owned, BigDecimal limit, Reason asked) {
        return person.get(owned) instanceof Fact.Known<BigDecimal> amount
                ? Observation.settled(
                        amount.known().compareTo(limit) <= 0,
                        Seen.beside(asked, amount.known().toPlainString()),
                        person.at(owned))
                : person.missing(owned);
    }
}
