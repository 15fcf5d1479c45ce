package org.zhaoliao.survey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.survey.SatisfactionSurvey.Question;

/** What policy sets for satisfaction surveys (满意度调查政策参数). */
public final class SurveyPolicy {

    /** The weighted average of the scores, 1 to 5, from which a survey passes. */
    public static final Parameter<BigDecimal> PASS_MARK = Parameter.decimal("survey.pass-mark", 1, 5);

    /** Within what time a recipient is asked again. */
    public static final Parameter<LegalPeriod> INTERVAL = Parameter.period("survey.interval");

    private SurveyPolicy() {}

    /** How much a question counts beside the others, above 0; for example {@code survey.weight.meals}. */
    public static Parameter<BigDecimal> weight(Question question) {
        return Parameter.weight(
                "survey.weight." + question.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Every parameter that this package reads. */
    public static List<Parameter<?>> parameters() {
        return Stream.concat(
                        Stream.<Parameter<?>>of(PASS_MARK, INTERVAL),
                        Arrays.stream(Question.values()).map(SurveyPolicy::weight))
                .toList();
    }
}
