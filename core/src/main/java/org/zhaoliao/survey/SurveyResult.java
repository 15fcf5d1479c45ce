package org.zhaoliao.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.survey.SatisfactionSurvey.Question;

/**
 * What comes of a satisfaction survey (满意度调查结果): it passes when the average, weighted by question, reaches the pass mark and nothing grave came to light.
 *
 * @param average the average score, rounded to two decimals for display; the rule compares it unrounded
 * @param finding why it passed or failed
 */
public record SurveyResult(BigDecimal average, Finding finding) {

    private static final int DECIMALS = 2;

    static SurveyResult of(SatisfactionSurvey survey, Policy policy) {
        PolicyValue<BigDecimal> mark = policy.cited(SurveyPolicy.PASS_MARK);
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Question, Integer> answer : survey.scores().entrySet()) {
            BigDecimal weight = policy.get(SurveyPolicy.weight(answer.getKey()));
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(BigDecimal.valueOf(answer.getValue())));
        }
        BigDecimal average = sum.divide(weights, DECIMALS, RoundingMode.HALF_UP);
        boolean reached = sum.compareTo(mark.value().multiply(weights)) >= 0;
        Reason saw = Reason.of(
                "survey.saw.average", average.toPlainString(), mark.value().toPlainString());
        return new SurveyResult(
                average,
                Finding.combined(
                        "survey.passed",
                        mark.citation(),
                        Combination.ALL,
                        List.of(
                                Finding.leaf("survey.average", mark.citation(), Observation.of(reached, saw)),
                                nothingGrave(survey, mark.citation()))));
    }

    /** Whether the survey passed. */
    public boolean passed() {
        return finding.verdict() == Verdict.MET;
    }

    private static Finding nothingGrave(SatisfactionSurvey survey, Citation citation) {
        int grave = survey.severe().size();
        return Finding.leaf(
                "survey.nothing-grave", citation, Observation.of(grave == 0, Reason.of("survey.saw.grave", grave)));
    }
}
