package org.zhaoliao.risk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;

/** What is done with a risk case, with what the action brings (风险处置内容). */
public final class RiskAct {

    private final RiskAction action;
    private final List<Review> review;
    private final UnaryOperator<RiskCase> change;

    private RiskAct(RiskAction action, List<Review> review, UnaryOperator<RiskCase> change) {
        this.action = action;
        this.review = review;
        this.change = change;
    }

    private static RiskAct of(RiskAction action, UnaryOperator<RiskCase> change) {
        return new RiskAct(action, List.of(), change);
    }

    /** When a case is looked at again, and the last day for that. */
    private record Review(LocalDate on, LocalDate latest) {}

    /**
     * A further signal of the matter joins; the case is graded anew, and never gets milder by it.
     *
     * @param exposure who is at risk
     * @param policy the policy in the division of the case
     */
    public static RiskAct join(RiskSignal signal, RiskGrading.Exposure exposure, Policy policy) {
        return of(RiskAction.JOIN, riskCase -> riskCase.joined(signal, exposure, policy));
    }

    /**
     * Somebody judges it; a graver level is to be reported from that day on. It is looked at again within the time that policy gives the level.
     *
     * @param policy the policy in the division of the case
     */
    public static RiskAct assess(RiskCase.Assessment assessment, Policy policy, WorkingCalendar calendar) {
        LocalDate latest = policy.on(assessment.on())
                .get(RiskPolicy.review(assessment.level()))
                .dueFrom(assessment.on(), calendar)
                .date();
        return new RiskAct(
                RiskAction.ASSESS,
                List.of(new Review(assessment.reviewOn(), latest)),
                riskCase -> riskCase.assessed(assessment));
    }

    /** Something is done about it. */
    public static RiskAct take(Measure measure) {
        return of(RiskAction.TAKE_MEASURE, riskCase -> riskCase.measured(measure));
    }

    /** A higher office is told of it, at its present level. */
    public static RiskAct report(LocalDateTime at, DivisionCode to) {
        return of(RiskAction.REPORT, riskCase -> riskCase.reported(at, to));
    }

    /** It is taken in hand. */
    public static RiskAct handle() {
        return of(RiskAction.HANDLE, UnaryOperator.identity());
    }

    /** It is over; the day is the first on which it no longer is to be dealt with. */
    public static RiskAct close(LocalDate on) {
        return of(RiskAction.CLOSE, riskCase -> riskCase.closedOn(on));
    }

    /** It is taken up again on a day, from which it is to be reported again. */
    public static RiskAct reopen(LocalDate on) {
        return of(RiskAction.REOPEN, riskCase -> riskCase.openAgainFrom(on));
    }

    /** Which of the actions it is. */
    public RiskAction action() {
        return action;
    }

    boolean isReviewedInTime() {
        return review.stream().noneMatch(planned -> planned.on().isAfter(planned.latest()));
    }

    List<LocalDate> latestReview() {
        return review.stream().map(Review::latest).toList();
    }

    RiskCase appliedTo(RiskCase riskCase) {
        return change.apply(riskCase);
    }
}
