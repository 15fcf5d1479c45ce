package org.zhaoliao.assessment;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The self-care assessments of a system (评估库). */
public interface SelfCareAssessments extends RecipientRecords<AssessmentId, SelfCareAssessment> {

    /** How assessments are stored. */
    StoredKind<SelfCareAssessment> KIND = new StoredKind<>(
            "assessment",
            SelfCareAssessment.class,
            assessment -> assessment.recipient().value(),
            assessment -> List.of());

    /** The assessments of a recipient, in the order {@link SelfCareAssessment#IN_TIME}. */
    @Override
    List<Versioned<SelfCareAssessment>> of(RecipientId recipient);
}
