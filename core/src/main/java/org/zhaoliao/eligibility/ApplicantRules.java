package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * The conditions that the person must meet, 民发〔2021〕43号 art. 4–7, 9.
 *
 * @param policy of the day for which is decided
 * @param ages on that day
 */
record ApplicantRules(Policy policy, Ages ages) {

    ApplicantRules(Policy policy) {
        this(policy, Ages.of(policy));
    }

    Rule<Subject> eligible() {
        return conditions()
                .and(GROUP, group())
                .and(NO_CAPACITY_FOR_WORK, noCapacityForWork())
                .and(NO_SOURCE_OF_LIVING, new MeansRules(policy).noSourceOfLiving())
                .and(NO_ABLE_OBLIGOR, new ObligorRules(policy).noAbleObligor())
                .and(OUTSIDE_CHILD_PROGRAMME, outsideChildProgramme())
                .all(ELIGIBLE);
    }

    private Rule<Subject> group() {
        return conditions()
                .when(GROUP_ELDERLY, older(EligibilityPolicy.ELDER_AGE))
                .when(GROUP_DISABLED, ApplicantRules::anyDisability)
                .when(GROUP_MINOR, younger(EligibilityPolicy.GROUP_MINOR_AGE))
                .any(GROUP);
    }

    Rule<Subject> noCapacityForWork() {
        return conditions()
                .when(ELDER, older(EligibilityPolicy.ELDER_AGE))
                .when(MINOR, younger(EligibilityPolicy.MINOR_AGE))
                .when(
                        DISABILITY_INTELLECTUAL_MENTAL,
                        disabled(
                                EligibilityPolicy.GRADE_INTELLECTUAL_MENTAL,
                                EnumSet.of(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)))
                .when(DISABILITY_LIMB, disabled(EligibilityPolicy.GRADE_LIMB, EnumSet.of(DisabilityKind.LIMB)))
                .when(DISABILITY_VISUAL, disabled(EligibilityPolicy.GRADE_VISUAL, EnumSet.of(DisabilityKind.VISUAL)))
                .and(YOUNG, young())
                .when(PROVINCIAL, person -> person.yes(PersonFact.PROVINCIAL_UNFIT))
                .any(NO_CAPACITY_FOR_WORK);
    }

    /** Of 16 and 17 the law says nothing: at school, or an official looks (照料默认值 (b)11). */
    private Rule<Subject> young() {
        int from = policy.get(EligibilityPolicy.MINOR_AGE);
        int below = policy.get(EligibilityPolicy.ADULT_AGE);
        Reason between = Reason.of("eligibility.between", "@" + Seen.AGE, from, below);
        List<Schooling> schools = policy.get(EligibilityPolicy.CONTINUING_SCHOOLING);
        Rule<Subject> unfit = conditions()
                .when(YOUNG_AT_SCHOOL, Subject.choosing(PersonFact.SCHOOLING, Schooling.class, schools::contains))
                .when(YOUNG_FOUND, person -> person.yes(PersonFact.FOUND_UNFIT))
                .any(YOUNG_UNFIT);
        return conditions()
                .when(
                        YOUNG_AGE,
                        person -> Seen.aged(
                                person, PersonFact.BIRTH_DATE, ages, age -> age >= from && age < below, between))
                .and(YOUNG_UNFIT, unfit)
                .all(YOUNG);
    }

    private Rule<Subject> outsideChildProgramme() {
        Rule<Subject> inProgramme = conditions()
                .when(CHILD_PROGRAMME_MINOR, younger(EligibilityPolicy.ADULT_AGE))
                .when(CHILD_PROGRAMME_MET, person -> person.yes(PersonFact.CHILD_PROGRAMME_MET))
                .when(CHILD_PROGRAMME_CHOSEN, person -> person.yes(PersonFact.CHILD_PROGRAMME_CHOSEN))
                .all(CHILD_PROGRAMME);
        return conditions().and(CHILD_PROGRAMME, inProgramme).none(OUTSIDE_CHILD_PROGRAMME);
    }

    private static Observation anyDisability(Subject person) {
        return Seen.counting(person, PersonFact.DISABILITIES, any -> true);
    }

    private Function<Subject, Observation> older(Parameter<Integer> from) {
        return Seen.olderThan(PersonFact.BIRTH_DATE, policy.get(from), ages);
    }

    private Function<Subject, Observation> younger(Parameter<Integer> below) {
        return Seen.youngerThan(PersonFact.BIRTH_DATE, policy.get(below), ages);
    }

    private Function<Subject, Observation> disabled(Parameter<Integer> lightest, Set<DisabilityKind> kinds) {
        int grade = policy.get(lightest);
        return person -> Seen.counting(
                person,
                PersonFact.DISABILITIES,
                disability -> kinds.contains(disability.kind()) && disability.grade() <= grade);
    }

    private Conditions<Subject> conditions() {
        return new Conditions<>(policy);
    }
}
