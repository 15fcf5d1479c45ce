package org.zhaoliao.assessment;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The self-care assessments of a system (评估库). */
public interface SelfCareAssessments extends Aggregates<AssessmentId, SelfCareAssessment> {

    /** How assessments are stored. */
    StoredKind<SelfCareAssessment> KIND = new StoredKind<>(
            "assessment",
            SelfCareAssessment.class,
            assessment -> assessment.recipient().value(),
            assessment -> List.of());

    /** The assessments of a recipient, in the order {@link SelfCareAssessment#IN_TIME}. */
    List<Versioned<SelfCareAssessment>> of(RecipientId recipient);
}
