package org.zhaoliao.oversight;

import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;

/**
 * What an outside body found of the care in a division, over its whole course (第三方评估); held where conditions allow.
 *
 * @param id identifier
 * @param division which division was evaluated
 * @param evaluator name of the organisation
 * @param period the days that were evaluated
 * @param problems what was found, coded by the host or by this library; no personal data
 * @param passed the body's own conclusion; unknown while it is not given
 */
public record ThirdPartyEvaluation(
        EvaluationId id,
        DivisionCode division,
        String evaluator,
        DateRange period,
        List<Reason> problems,
        Fact<Boolean> passed)
        implements Aggregate<EvaluationId> {

    public ThirdPartyEvaluation {
        problems = List.copyOf(problems);
    }
}
