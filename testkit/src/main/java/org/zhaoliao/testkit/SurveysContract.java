package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.util.List;
import java.util.Map;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SatisfactionSurvey.Question;
import org.zhaoliao.survey.SurveyId;
import org.zhaoliao.survey.Surveys;

/** Satisfaction surveys. */
abstract class SurveysContract extends AggregatesContract<SurveyId, SatisfactionSurvey, Surveys>
        implements SubjectContract<SurveyId, SatisfactionSurvey> {

    SurveysContract(StoreFixture fixture) {
        super(fixture, CareStore::surveys);
    }

    @Override
    public final Surveys records() {
        return port();
    }

    @Override
    public final SatisfactionSurvey about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final SatisfactionSurvey sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final SatisfactionSurvey changed(SatisfactionSurvey sample) {
        return with(sample, Map.of(Question.MEALS, 1, Question.TREATMENT, 5), List.of(Question.MEALS));
    }

    @Override
    public final List<SatisfactionSurvey> shapes() {
        return Facts.shapes(List.of(sample("plain"), changed(sample("full"))), SurveysContract::asked);
    }

    private static SatisfactionSurvey asked(int number) {
        return new SatisfactionSurvey(
                new SurveyId("asked-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2"),
                new CaregiverId("c-2"),
                Facts.day(number),
                Map.of(Facts.one(number, Question.values()), 2 + number),
                Facts.some(number, Facts.one(number, Question.values())),
                true,
                Facts.some(number, Facts.day(number).plusDays(1)));
    }

    private static SatisfactionSurvey one(String id, DivisionCode division, RecipientId recipient) {
        CaregiverId caregiver = new CaregiverId("c-1");
        Map<Question, Integer> scores = Map.of(Question.CLEANLINESS, 3);
        return new SatisfactionSurvey(new SurveyId(id), division, recipient, caregiver, DAY, scores, List.of(), false);
    }

    private static SatisfactionSurvey with(
            SatisfactionSurvey one, Map<Question, Integer> scores, List<Question> severe) {
        return new SatisfactionSurvey(
                one.id(), one.division(), one.recipient(), one.caregiver(), one.on(), scores, severe, true);
    }
}
