package org.zhaoliao.survey;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The satisfaction surveys of a system (满意度调查库). */
public interface Surveys extends Aggregates<SurveyId, SatisfactionSurvey> {

    /** How they are stored. */
    StoredKind<SatisfactionSurvey> KIND = new StoredKind<>(
            "survey", SatisfactionSurvey.class, survey -> survey.recipient().value(), survey -> List.of());

    /** Those about one recipient, ordered by identifier. */
    List<Versioned<SatisfactionSurvey>> of(RecipientId recipient);
}
