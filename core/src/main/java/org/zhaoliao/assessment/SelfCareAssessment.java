package org.zhaoliao.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Aggregate;

/**
 * One assessment of what a recipient can do by themselves (生活自理能力评估), 民发〔2021〕43号 art. 20–22.
 *
 * @param id identifier
 * @param recipient who was assessed
 * @param division the village of the recipient
 * @param assessedOn the day on which it holds from
 * @param basis what it rests on
 * @param override the level that officials set in place of the one by the basis; none or one
 * @param assessor who assessed, such as a county bureau or a third party
 */
public record SelfCareAssessment(
        AssessmentId id,
        RecipientId recipient,
        DivisionCode division,
        LocalDate assessedOn,
        AssessmentBasis basis,
        List<LevelOverride> override,
        String assessor)
        implements Aggregate<AssessmentId> {

    /** By day, then by identifier: the order in which assessments follow each other. */
    public static final Comparator<SelfCareAssessment> IN_TIME =
            Comparator.comparing(SelfCareAssessment::assessedOn).thenComparing(SelfCareAssessment::id);

    /** @throws InvalidInputException {@code assessment.at-most-one} when there is more than one override */
    public SelfCareAssessment {
        if (override.size() > 1) {
            throw InvalidInputException.of("override", "assessment.at-most-one", Integer.toString(override.size()));
        }
        override = List.copyOf(override);
    }

    /** The assessment that holds on a day: the latest of that day or before; empty when there is none yet. */
    public static Optional<SelfCareAssessment> holdingOn(LocalDate day, Collection<SelfCareAssessment> assessments) {
        return assessments.stream()
                .filter(assessment -> !assessment.assessedOn.isAfter(day))
                .max(IN_TIME);
    }

    /** The level that officials set; see {@link CareLevels} for what counts. */
    public Optional<LevelOverride> overriding() {
        return override.stream().findFirst();
    }

    /** The same assessment, its level overridden; an earlier override is replaced. */
    public SelfCareAssessment overridden(LevelOverride by) {
        return new SelfCareAssessment(id, recipient, division, assessedOn, basis, List.of(by), assessor);
    }

    /** Names the assessment by identifier only: it is health data. */
    @Override
    public String toString() {
        return "SelfCareAssessment[" + id.value() + "]";
    }
}
