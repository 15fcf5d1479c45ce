package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.oversight.SatisfactionSurvey;
import org.zhaoliao.oversight.SurveyId;
import org.zhaoliao.oversight.Surveys;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

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
