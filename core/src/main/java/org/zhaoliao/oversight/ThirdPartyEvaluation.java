package org.zhaoliao.oversight;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;

/**
 * What an outside body found of the care in a division, over its whole course (第三方评估); held where conditions allow.
 *
 * @param id identifier
 * @param division which division was evaluated
 * @param evaluator name of the organisation
 * @param period the days that were evaluated
 * @param problems what was found
 * @param passed the body's own conclusion; unknown while it is not given
 */
public record ThirdPartyEvaluation(
        EvaluationId id,
        DivisionCode division,
        String evaluator,
        DateRange period,
        List<Shortcoming> problems,
        Fact<Boolean> passed)
        implements Aggregate<EvaluationId> {

    public ThirdPartyEvaluation {
        problems = List.copyOf(problems);
    }

    /**
     * Something that the body found wanting (评估发现的不足).
     *
     * @param what coded by the host or by this library; no personal data
     * @param kind what it is about
     * @param division where, as closely as the body says
     * @param recipient whom it concerns; none when the body names nobody
     */
    public record Shortcoming(Reason what, ProblemKind kind, DivisionCode division, List<RecipientId> recipient) {

        public Shortcoming {
            recipient = List.copyOf(recipient);
        }

        /**
         * The problem that it makes for the township where it was found, or for the division itself where the body says no more (W4.4). It is settled like any
         * other.
         *
         * @param id of the problem
         * @param toldOn the day on which the office learned of it
         * @param wording the language of its description
         */
        public Problem problem(ProblemId id, LocalDate toldOn, Wording wording) {
            return new Problem(
                    id,
                    division,
                    recipient,
                    Problem.Origin.SURVEY,
                    kind,
                    wording.of(what),
                    toldOn,
                    owner(),
                    ProblemStatus.OPEN,
                    List.of());
        }

        private DivisionCode owner() {
            return DivisionLevel.TOWNSHIP.finerThan(division.level()) ? division : division.at(DivisionLevel.TOWNSHIP);
        }
    }
}
