package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SurveyId;
import org.zhaoliao.survey.Surveys;

/** Satisfaction surveys. */
final class KeyedSurveys extends KeyedPort<SurveyId, SatisfactionSurvey> implements Surveys {

    KeyedSurveys(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<SatisfactionSurvey>> of(RecipientId recipient) {
        return about(recipient);
    }
}
