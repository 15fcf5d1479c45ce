package org.zhaoliao.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.oversight.Inspection.Point;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SatisfactionSurvey.Question;
import org.zhaoliao.survey.SurveyId;

/** Invented cases of one village. */
final class OversightExamples {

    static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Policy POLICY = NationalPolicy.book().at(VILLAGE, MONDAY);

    private static final CaregiverId CAREGIVER = new CaregiverId("C1");
    private static final RecipientId RECIPIENT = new RecipientId("R1");

    private OversightExamples() {}

    static SatisfactionSurvey survey(Map<Question, Integer> scores, List<Question> severe) {
        return new SatisfactionSurvey(new SurveyId("S1"), VILLAGE, RECIPIENT, CAREGIVER, MONDAY, scores, severe, false);
    }

    static Inspection inspection(LocalDate on, Map<Point, Fact<Boolean>> results) {
        return new Inspection(new InspectionId("I-" + on), VILLAGE, RECIPIENT, seen(CAREGIVER), on, "staff-7", results);
    }

    static <T> Fact<T> seen(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.HOME_VISIT, MONDAY));
    }
}
