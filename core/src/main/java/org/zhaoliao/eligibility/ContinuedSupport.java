package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * Whether a recipient's capacity for work does not matter yet (未成年人延续救助供养): whoever was taken up as a minor goes on to 18, and beyond it while in
 * certain schools, 民发〔2021〕43号 art. 24, 社会救助法 art. 16.
 *
 * @param policy of the day for which is decided
 */
public record ContinuedSupport(Policy policy) {

    /**
     * Met when support goes on in spite of age.
     *
     * @param supportedSince first day of support
     */
    public Finding evaluate(Facts facts, LocalDate supportedSince) {
        Ages ages = Ages.of(policy);
        int until = policy.get(EligibilityPolicy.CONTINUED_AGE);
        List<Schooling> schools = policy.get(EligibilityPolicy.CONTINUING_SCHOOLING);
        Rule<Subject> goesOn = new Conditions<Subject>(policy)
                .when(CONTINUED_MINOR, Seen.youngerThan(PersonFact.BIRTH_DATE, until, ages))
                .when(CONTINUED_SCHOOL, Subject.choosing(PersonFact.SCHOOLING, Schooling.class, schools::contains))
                .any(CONTINUED_UNTIL);
        return new Conditions<Subject>(policy)
                .when(CONTINUED_FROM_MINOR, person -> wasBelow(until, person, new Ages(ages.rule(), supportedSince)))
                .and(CONTINUED_UNTIL, goesOn)
                .all(CONTINUED)
                .evaluate(Subject.examined(facts));
    }

    private static Observation wasBelow(int age, Subject person, Ages atStart) {
        Reason limit = Reason.of("eligibility.below", "@eligibility.fact.age-at-start", age);
        return Seen.aged(person, PersonFact.BIRTH_DATE, atStart, years -> years < age, limit);
    }
}
