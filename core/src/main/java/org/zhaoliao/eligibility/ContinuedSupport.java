package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

/**
 * Whether a recipient's capacity for work does not matter yet (未成年人延续救助供养): whoever was taken up as a minor goes on to 18, and beyond it while in
 * certain schools, 民发〔2021〕43号 art. 24, 社会救助法 art. 16.
 *
 * @param birthDate date of birth
 * @param supportedSince first day of support
 * @param schooling the school the person goes to
 */
public record ContinuedSupport(Fact<LocalDate> birthDate, LocalDate supportedSince, Fact<Schooling> schooling) {

    /** Met when support goes on in spite of age. */
    public Finding evaluate(Policy policy) {
        return new Conditions<ContinuedSupport>(policy)
                .when(CONTINUED_FROM_MINOR, facts -> facts.wasMinor(policy))
                .and(
                        CONTINUED_UNTIL,
                        new Conditions<ContinuedSupport>(policy)
                                .when(CONTINUED_MINOR, facts -> facts.isMinor(policy))
                                .when(CONTINUED_SCHOOL, facts -> facts.atSchool(policy))
                                .any(CONTINUED_UNTIL))
                .all(CONTINUED)
                .evaluate(this);
    }

    private Observation wasMinor(Policy policy) {
        AgeRule rule = policy.get(EligibilityPolicy.AGE_RULE);
        int adult = policy.get(EligibilityPolicy.ADULT_AGE);
        Fact<Integer> age = birthDate.map(birth -> rule.ageOn(birth, supportedSince));
        return Seen.limited(
                age,
                Facts.AGE_AT_START,
                years -> years < adult,
                Reason.of("eligibility.below", "@" + Facts.AGE_AT_START, adult));
    }

    private Observation isMinor(Policy policy) {
        return Seen.youngerThan(birthDate, Facts.AGE, EligibilityPolicy.ADULT_AGE, policy);
    }

    private Observation atSchool(Policy policy) {
        List<Schooling> counted = policy.get(EligibilityPolicy.CONTINUING_SCHOOLING);
        return Observation.of(schooling, Facts.SCHOOLING, counted::contains);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "ContinuedSupport[**]";
    }
}
