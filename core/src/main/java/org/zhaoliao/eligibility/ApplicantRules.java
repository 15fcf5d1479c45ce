package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.util.Set;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;

/**
 * The conditions that the person must meet, 民发〔2021〕43号 art. 4–7, 9.
 *
 * @param policy of the day for which is decided
 */
record ApplicantRules(Policy policy) {

    Rule<EligibilityFacts> eligible() {
        return conditions()
                .and(GROUP, group())
                .and(NO_CAPACITY_FOR_WORK, noCapacityForWork())
                .and(NO_SOURCE_OF_LIVING, noSourceOfLiving())
                .and(NO_ABLE_OBLIGOR, new ObligorRules(policy).noAbleObligor())
                .and(OUTSIDE_CHILD_PROGRAMME, outsideChildProgramme())
                .all(ELIGIBLE);
    }

    private Rule<EligibilityFacts> group() {
        return conditions()
                .when(GROUP_ELDERLY, facts -> elder(facts))
                .when(
                        GROUP_DISABLED,
                        facts -> Seen.yes(facts.disabilities().map(all -> !all.isEmpty()), Facts.DISABILITIES))
                .when(GROUP_MINOR, facts -> younger(facts, EligibilityPolicy.ADULT_AGE))
                .any(GROUP);
    }

    private Rule<EligibilityFacts> noCapacityForWork() {
        return conditions()
                .when(ELDER, facts -> elder(facts))
                .when(MINOR, facts -> younger(facts, EligibilityPolicy.MINOR_AGE))
                .when(
                        DISABILITY_INTELLECTUAL_MENTAL,
                        facts -> disabled(
                                facts,
                                EligibilityPolicy.GRADE_INTELLECTUAL_MENTAL,
                                DisabilityKind.INTELLECTUAL,
                                DisabilityKind.MENTAL))
                .when(DISABILITY_LIMB, facts -> disabled(facts, EligibilityPolicy.GRADE_LIMB, DisabilityKind.LIMB))
                .when(
                        DISABILITY_VISUAL,
                        facts -> disabled(facts, EligibilityPolicy.GRADE_VISUAL, DisabilityKind.VISUAL))
                .when(PROVINCIAL, facts -> Seen.yes(facts.provincialWorkIncapacity(), Facts.PROVINCIAL))
                .any(NO_CAPACITY_FOR_WORK);
    }

    private Rule<EligibilityFacts> noSourceOfLiving() {
        return conditions()
                .when(INCOME_BELOW, facts -> CountableIncome.below(facts, policy))
                .when(PROPERTY_WITHIN, facts -> Seen.yes(facts.propertyWithinRule(), Facts.PROPERTY))
                .all(NO_SOURCE_OF_LIVING);
    }

    private Rule<EligibilityFacts> outsideChildProgramme() {
        Rule<EligibilityFacts> inProgramme = conditions()
                .when(CHILD_PROGRAMME_MINOR, facts -> younger(facts, EligibilityPolicy.ADULT_AGE))
                .when(CHILD_PROGRAMME_CHOSEN, facts -> Seen.yes(facts.choosesChildProgramme(), Facts.CHILD_PROGRAMME))
                .all(CHILD_PROGRAMME);
        return conditions().and(CHILD_PROGRAMME, inProgramme).none(OUTSIDE_CHILD_PROGRAMME);
    }

    private Observation elder(EligibilityFacts facts) {
        return Seen.olderThan(facts.birthDate(), Facts.AGE, EligibilityPolicy.ELDER_AGE, policy);
    }

    private Observation younger(EligibilityFacts facts, Parameter<Integer> below) {
        return Seen.youngerThan(facts.birthDate(), Facts.AGE, below, policy);
    }

    private Observation disabled(EligibilityFacts facts, Parameter<Integer> lightest, DisabilityKind... kinds) {
        int grade = policy.get(lightest);
        Set<DisabilityKind> counted = Set.of(kinds);
        return Seen.counting(
                facts.disabilities(),
                Facts.DISABILITIES,
                disability -> counted.contains(disability.kind()) && disability.grade() <= grade);
    }

    private Conditions<EligibilityFacts> conditions() {
        return new Conditions<>(policy);
    }
}
