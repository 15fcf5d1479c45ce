package org.zhaoliao.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;

/**
 * One assessment of what a recipient can do by themselves (生活自理能力评估), 民发〔2021〕43号 art. 20–22.
 *
 * @param id identifier
 * @param recipient who was assessed
 * @param division the village of the recipient
 * @param assessedOn the day on which it holds from
 * @param independent of each item, whether the person does it by themselves; an item left out is unknown
 * @param assessor who assessed, such as a county bureau or a third party
 */
public record SelfCareAssessment(
        AssessmentId id,
        RecipientId recipient,
        DivisionCode division,
        LocalDate assessedOn,
        Map<SelfCareItem, Fact<Boolean>> independent,
        String assessor)
        implements Aggregate<AssessmentId> {

    /** By day, then by identifier: the order in which assessments follow each other. */
    public static final Comparator<SelfCareAssessment> IN_TIME =
            Comparator.comparing(SelfCareAssessment::assessedOn).thenComparing(SelfCareAssessment::id);

    public SelfCareAssessment {
        Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
        for (SelfCareItem item : SelfCareItem.values()) {
            items.put(item, independent.getOrDefault(item, Fact.unknown()));
        }
        independent = Collections.unmodifiableMap(items);
    }

    /** The assessment that holds on a day: the latest of that day or before; empty when there is none yet. */
    public static Optional<SelfCareAssessment> holdingOn(LocalDate day, Collection<SelfCareAssessment> assessments) {
        return assessments.stream()
                .filter(assessment -> !assessment.assessedOn.isAfter(day))
                .max(IN_TIME);
    }

    /** The care level, as far as the items tell, art. 22. */
    public CareLevelRange level(Policy policy) {
        return LevelScale.of(policy).range(independent);
    }

    /** Why the care level is what it is: met when it is certain, with a part for each level. */
    public Finding finding(Policy policy) {
        return LevelScale.of(policy).finding(independent);
    }

    /** Names the assessment by identifier only: it is health data. */
    @Override
    public String toString() {
        return "SelfCareAssessment[" + id.value() + "]";
    }
}
