package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.util.function.Function;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;

/**
 * Who owes support by the Civil Code (民法典 art. 1059, 1067, 1074, 1075), and is able to give it.
 *
 * @param policy of the day for which is decided
 */
record DutyRules(Policy policy) {

    /** Met when a person of this relation owes support and has the capacity to perform. */
    Rule<ObligorCase> ableObligor(Relation relation) {
        return switch (relation) {
            case SPOUSE -> able(conditions(), OBLIGOR_SPOUSE);
            case PARENT -> able(conditions(), OBLIGOR_PARENT);
            case CHILD -> able(conditions().when(DUTY_ADULT, this::adult), OBLIGOR_CHILD);
            case GRANDPARENT ->
                able(
                        affording()
                                .when(DUTY_NEARER_GONE, nearerGone())
                                .when(DUTY_APPLICANT_MINOR, this::applicantMinor),
                        OBLIGOR_GRANDPARENT);
            case GRANDCHILD -> able(affording().when(DUTY_NEARER_GONE, nearerGone()), OBLIGOR_GRANDCHILD);
            case SIBLING -> able(affording().and(DUTY_SIBLING, siblings()), OBLIGOR_SIBLING);
            default ->
                Rule.of(OBLIGOR_NOBODY.code(), Conditions.citation(policy, OBLIGOR_NOBODY), DutyRules::owesNothing);
        };
    }

    private Rule<ObligorCase> able(Conditions<ObligorCase> duty, LegalRule rule) {
        return duty.and(CAPACITY, new IncapacityRules(policy).capacity().on(ObligorCase::obligor))
                .all(rule);
    }

    private Rule<ObligorCase> siblings() {
        Rule<ObligorCase> elder = conditions()
                .when(DUTY_NEARER_GONE, nearerGone())
                .when(DUTY_APPLICANT_MINOR, this::applicantMinor)
                .all(DUTY_ELDER_SIBLING);
        return conditions()
                .and(DUTY_ELDER_SIBLING, elder)
                .when(DUTY_RAISED, duty(Obligor.Duty::raisedByApplicant, Facts.OBLIGOR_RAISED))
                .any(DUTY_SIBLING);
    }

    private Conditions<ObligorCase> affording() {
        return conditions().when(DUTY_AFFORDS, duty(Obligor.Duty::affords, Facts.OBLIGOR_AFFORDS));
    }

    private static Function<ObligorCase, Observation> nearerGone() {
        return duty(Obligor.Duty::nearerGone, Facts.OBLIGOR_NEARER_GONE);
    }

    private static Function<ObligorCase, Observation> duty(Function<Obligor.Duty, Fact<Boolean>> fact, String code) {
        return facts -> Seen.yes(fact.apply(facts.obligor().duty()), code);
    }

    private Observation adult(ObligorCase facts) {
        return Seen.olderThan(facts.obligor().birthDate(), Facts.OBLIGOR_AGE, EligibilityPolicy.ADULT_AGE, policy);
    }

    private Observation applicantMinor(ObligorCase facts) {
        return Seen.youngerThan(facts.applicant().birthDate(), Facts.AGE, EligibilityPolicy.ADULT_AGE, policy);
    }

    private static Observation owesNothing(ObligorCase facts) {
        return Observation.of(
                false,
                Reason.of(
                        "eligibility.owes-nothing",
                        Wording.argument(facts.obligor().relation())));
    }

    private Conditions<ObligorCase> conditions() {
        return new Conditions<>(policy);
    }
}
