package org.zhaoliao.survey;

import java.util.List;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The satisfaction surveys of a system (满意度调查库). */
public interface Surveys extends RecipientRecords<SurveyId, SatisfactionSurvey> {

    /** How they are stored. */
    StoredKind<SatisfactionSurvey> KIND = new StoredKind<>(
            "survey", SatisfactionSurvey.class, survey -> survey.recipient().value(), survey -> List.of());
}
