package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;
import org.zhaoliao.rule.Verdict;

/**
 * Who owes support by the Civil Code (民法典 art. 1059, 1067, 1072, 1074, 1075), and is able to give it. Parents owe their grown-up children support as
 * long as these cannot live by themselves: whoever has no capacity for work and no source of living cannot. A divorce of the parents changes nothing (1084).
 *
 * @param policy of the day for which is decided
 * @param ages on that day
 * @param capacity whether an obligor has the capacity to perform
 */
record DutyRules(Policy policy, Ages ages, Rule<ObligorCase> capacity) {

    static DutyRules of(Policy policy) {
        Ages ages = Ages.of(policy);
        return new DutyRules(
                policy, ages, new IncapacityRules(policy, ages).capacity().on(ObligorCase::obligor));
    }

    /** Met when a person of this relation owes support and has the capacity to perform. */
    Rule<ObligorCase> ableObligor(Relation relation) {
        return switch (relation) {
            case SPOUSE -> able(conditions(), OBLIGOR_SPOUSE);
            case PARENT -> able(conditions(), OBLIGOR_PARENT);
            case STEP_PARENT -> able(step(), OBLIGOR_STEP_PARENT);
            case CHILD -> able(conditions().when(DUTY_ADULT, adult()), OBLIGOR_CHILD);
            case STEP_CHILD -> able(step().when(DUTY_ADULT, adult()), OBLIGOR_STEP_CHILD);
            case GRANDPARENT ->
                able(
                        affording().and(DUTY_NEARER_GONE, nearerGone()).and(DUTY_PERSON_MINOR, minor()),
                        OBLIGOR_GRANDPARENT);
            case GRANDCHILD -> able(affording().and(DUTY_NEARER_GONE, nearerGone()), OBLIGOR_GRANDCHILD);
            case SIBLING -> able(affording().and(DUTY_SIBLING, siblings()), OBLIGOR_SIBLING);
            default -> owesNothing(relation);
        };
    }

    private Rule<ObligorCase> able(Conditions<ObligorCase> duty, LegalRule rule) {
        return duty.and(CAPACITY, capacity).all(rule);
    }

    private Rule<ObligorCase> siblings() {
        Rule<ObligorCase> elder = conditions()
                .when(DUTY_ELDER, DutyRules::elder)
                .and(DUTY_NEARER_GONE, nearerGone())
                .and(DUTY_PERSON_MINOR, minor())
                .all(DUTY_ELDER_SIBLING);
        return conditions()
                .and(DUTY_ELDER_SIBLING, elder)
                .when(DUTY_RAISED, owing(ObligorFact.RAISED_BY_PERSON))
                .any(DUTY_SIBLING);
    }

    private Conditions<ObligorCase> step() {
        return conditions().when(DUTY_STEP_UPBRINGING, owing(ObligorFact.STEP_UPBRINGING));
    }

    private Conditions<ObligorCase> affording() {
        return conditions().when(DUTY_AFFORDS, owing(ObligorFact.AFFORDS));
    }

    private Rule<ObligorCase> nearerGone() {
        return rule(DUTY_NEARER_GONE, owing(ObligorFact.NEARER_GONE));
    }

    private Rule<ObligorCase> minor() {
        Function<Subject, Observation> minor =
                Seen.youngerThan(PersonFact.BIRTH_DATE, policy.get(EligibilityPolicy.ADULT_AGE), ages);
        return rule(DUTY_PERSON_MINOR, owing -> minor.apply(owing.person()));
    }

    private static Function<ObligorCase, Observation> owing(FactKey<Boolean> key) {
        return owing -> owing.obligor().yes(key);
    }

    private Function<ObligorCase, Observation> adult() {
        Function<Subject, Observation> adult =
                Seen.olderThan(ObligorFact.BIRTH_DATE, policy.get(EligibilityPolicy.ADULT_AGE), ages);
        return owing -> adult.apply(owing.obligor());
    }

    /** Born before the person. */
    private static Observation elder(ObligorCase owing) {
        Subject obligor = owing.obligor();
        Subject person = owing.person();
        List<FactRef> on = List.of(obligor.ref(ObligorFact.BIRTH_DATE), person.ref(PersonFact.BIRTH_DATE));
        Optional<LocalDate> theirs = obligor.get(ObligorFact.BIRTH_DATE).value();
        Optional<LocalDate> own = person.get(PersonFact.BIRTH_DATE).value();
        if (theirs.isPresent() && own.isPresent()) {
            boolean elder = theirs.get().isBefore(own.get());
            return Observation.settled(elder, Reason.of(elder ? "eligibility.is-elder" : "eligibility.not-elder"), on);
        }
        List<FactRef> missing = on.stream()
                .filter(ref -> (ref.person() == 0 ? own : theirs).isEmpty())
                .toList();
        return new Observation(
                Verdict.UNDETERMINED,
                Reason.of("rule.unknown", "@" + missing.get(0).code()),
                on,
                missing);
    }

    private Rule<ObligorCase> owesNothing(Relation relation) {
        Observation nothing = Observation.of(false, Reason.of("eligibility.owes-nothing", Wording.argument(relation)));
        return rule(OBLIGOR_NOBODY, owing -> nothing);
    }

    private Rule<ObligorCase> rule(LegalRule rule, Function<ObligorCase, Observation> condition) {
        return Rule.of(rule.code(), Conditions.citation(policy, rule), condition);
    }

    private Conditions<ObligorCase> conditions() {
        return new Conditions<>(policy);
    }
}
