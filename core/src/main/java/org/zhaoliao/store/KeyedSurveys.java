package org.zhaoliao.store;

import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SurveyId;
import org.zhaoliao.survey.Surveys;

/** Satisfaction surveys. */
final class KeyedSurveys extends KeyedRecords<SurveyId, SatisfactionSurvey> implements Surveys {

    KeyedSurveys(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
