package org.zhaoliao.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/**
 * What comes of a satisfaction survey (满意度调查结果): it passes when the average reaches the pass mark and nothing grave came to light.
 *
 * @param average the average score, rounded to two decimals for display; the rule compares it unrounded
 * @param finding why it passed or failed
 */
public record SurveyResult(BigDecimal average, Finding finding) {

    private static final int DECIMALS = 2;

    static SurveyResult of(SatisfactionSurvey survey, Policy policy) {
        PolicyValue<BigDecimal> mark = policy.cited(OversightPolicy.SURVEY_PASS_MARK);
        BigDecimal count = BigDecimal.valueOf(survey.scores().size());
        BigDecimal sum = BigDecimal.valueOf(
                survey.scores().values().stream().mapToInt(Integer::intValue).sum());
        BigDecimal average = sum.divide(count, DECIMALS, RoundingMode.HALF_UP);
        boolean reached = sum.compareTo(mark.value().multiply(count)) >= 0;
        Reason saw = Reason.of(
                "oversight.saw.average", average.toPlainString(), mark.value().toPlainString());
        return new SurveyResult(
                average,
                Finding.combined(
                        "oversight.survey-passed",
                        mark.citation(),
                        Combination.ALL,
                        List.of(
                                Finding.leaf("oversight.average", mark.citation(), Observation.of(reached, saw)),
                                nothingGrave(survey, mark.citation()))));
    }

    /** Whether the survey passed. */
    public boolean passed() {
        return finding.verdict() == Verdict.MET;
    }

    private static Finding nothingGrave(SatisfactionSurvey survey, Citation citation) {
        int grave = survey.severe().size();
        return Finding.leaf(
                "oversight.nothing-grave",
                citation,
                Observation.of(grave == 0, Reason.of("oversight.saw.grave", grave)));
    }
}
