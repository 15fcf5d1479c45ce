package org.zhaoliao.caregiver;

import java.util.List;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** The policy values for caregivers (照料服务人政策参数). */
public final class CaregiverPolicy {

    /** The youngest age in full years at which a person may be a caregiver. */
    public static final Parameter<Integer> YOUNGEST = Parameter.age("caregiver.youngest-age");

    /** The oldest age in full years, itself still allowed. */
    public static final Parameter<Integer> OLDEST = Parameter.age("caregiver.oldest-age");

    /** How an age is counted. */
    public static final Parameter<AgeRule> AGE_RULE = Parameter.choice("caregiver.age-rule", AgeRule.class);

    /** How many recipients one person may look after. */
    public static final Parameter<Integer> MOST_RECIPIENTS = Parameter.count("caregiver.most-recipients");

    /** The relations in which one may owe the recipient support by law, see {@link Relation}. */
    public static final Parameter<List<Relation>> OBLIGOR_RELATIONS =
            Parameter.choices("caregiver.obligor-relations", Relation.class);

    /** In which order caregivers are looked for: every {@link CandidateGroup} once. */
    public static final Parameter<List<CandidateGroup>> PREFERENCE =
            Parameter.order("caregiver.preference", CandidateGroup.class);

    private CaregiverPolicy() {}

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        return List.of(YOUNGEST, OLDEST, AGE_RULE, MOST_RECIPIENTS, OBLIGOR_RELATIONS, PREFERENCE);
    }

    /** What their values have to hold to: otherwise nobody could be a caregiver. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.atMost(YOUNGEST, OLDEST));
    }
}
