package org.zhaoliao.store;

import java.util.Comparator;
import java.util.List;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareAssessments;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

/** Self-care assessments, in the order of their days. */
final class KeyedSelfCareAssessments extends KeyedRecords<AssessmentId, SelfCareAssessment>
        implements SelfCareAssessments {

    KeyedSelfCareAssessments(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<SelfCareAssessment>> of(RecipientId recipient) {
        return super.of(recipient).stream()
                .sorted(Comparator.comparing(Versioned::value, SelfCareAssessment.IN_TIME))
                .toList();
    }
}
