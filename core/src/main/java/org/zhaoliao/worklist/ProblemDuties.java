package org.zhaoliao.worklist;

import java.util.Optional;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemDeadline;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** The settlement of a problem, of a recipient or of nobody in particular. */
final class ProblemDuties {

    private static final Citation PROBLEMS = new Citation("文民函〔2024〕11号", "四(一)");

    private ProblemDuties() {}

    /**
     * What a problem asks for on the policy's day.
     *
     * @param about whom it concerns; the office that owns the problem is responsible
     */
    static Optional<Duty> of(Problem problem, Duty.About about, Policy policy, WorkingCalendar calendar) {
        return ProblemDeadline.of(problem, policy, calendar, policy.day())
                .map(deadline -> new Duty(
                                DutyKind.SETTLE_PROBLEM,
                                about.by(problem.owner()),
                                deadline.due(),
                                PROBLEMS,
                                Reason.of(
                                        isToBeHandedUp(problem, deadline)
                                                ? "worklist.problem-hand-up"
                                                : "worklist.problem",
                                        Wording.argument(problem.kind()),
                                        Wording.argument(
                                                problem.asOf(policy.day()).status()),
                                        problem.foundOn()))
                        .from(problem.id().value()));
    }

    private static boolean isToBeHandedUp(Problem problem, ProblemDeadline deadline) {
        return deadline.escalation() == ProblemDeadline.Escalation.COUNTY
                && problem.owner().level().finerThan(DivisionLevel.COUNTY);
    }
}
