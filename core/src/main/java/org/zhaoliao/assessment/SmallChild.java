package org.zhaoliao.assessment;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/**
 * Whether a person is too young for the six items, which do not suit small children.
 *
 * @param young whether the person is below the age; undetermined while the birth date is unknown or disputed
 * @param age the age in full years from which on the items suit a person
 * @param citation what the age rests on
 */
record SmallChild(Verdict young, int age, Citation citation) {

    private static final FactRef BIRTH = FactRef.of("assessment.fact.birth-date");
    private static final FactRef CONFIRMATION = FactRef.of("assessment.fact.age-confirmed");

    static SmallChild of(Fact<LocalDate> birth, Policy policy) {
        PolicyValue<Integer> age = policy.cited(AssessmentPolicy.ASSESSED_FROM_AGE);
        Verdict young = birth.test(day ->
                policy.day().isBefore(policy.get(AssessmentPolicy.AGE_RULE).attains(day, age.value())));
        return new SmallChild(young, age.value(), age.citation());
    }

    CareLevelRange range(CareLevelRange byBasis) {
        return switch (young) {
            case MET -> CareLevelRange.certain(CareLevel.WHOLLY_DEPENDENT);
            case UNDETERMINED -> new CareLevelRange(byBasis.lightest(), CareLevel.WHOLLY_DEPENDENT);
            case NOT_MET -> byBasis;
        };
    }

    /** Treated as wholly dependent by age, which an official has to confirm. */
    Finding confirmed(boolean confirmed) {
        Observation seen = confirmed
                ? Observation.settled(true, Reason.of("assessment.child-confirmed"), List.of(CONFIRMATION))
                : open("assessment.child-to-confirm", CONFIRMATION);
        return Finding.combined(
                "assessment.by-age",
                citation,
                Combination.ALL,
                List.of(
                        Finding.leaf(
                                "assessment.small-child",
                                citation,
                                Observation.settled(true, Reason.of("assessment.child", age), List.of(BIRTH))),
                        Finding.leaf("assessment.child-confirmation", citation, seen)));
    }

    /** That nobody knows whether the items suit the person. */
    Finding ageUnknown() {
        return Finding.leaf("assessment.old-enough", citation, open("assessment.age-unknown", BIRTH));
    }

    private Observation open(String reason, FactRef missing) {
        return new Observation(Verdict.UNDETERMINED, Reason.of(reason, age), List.of(missing), List.of(missing));
    }
}
