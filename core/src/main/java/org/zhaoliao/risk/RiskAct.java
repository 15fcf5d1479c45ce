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
    private final Brought brought;
    private final UnaryOperator<RiskCase> change;

    private RiskAct(RiskAction action, Brought brought, UnaryOperator<RiskCase> change) {
        this.action = action;
        this.brought = brought;
        this.change = change;
    }

    /** When a case is looked at again, and the last day for that. */
    private record Review(LocalDate on, LocalDate latest) {}

    /**
     * What the guards look at, each none or one.
     *
     * @param on for which day
     * @param at at which moment of it
     * @param review when the case is looked at again
     * @param kind of which kind a signal is
     * @param to the division whose office is told
     */
    private record Brought(
            List<LocalDate> on,
            List<LocalDateTime> at,
            List<Review> review,
            List<SignalKind> kind,
            List<DivisionCode> to) {

        static final Brought NOTHING = new Brought(List.of(), List.of(), List.of(), List.of(), List.of());

        static Brought on(LocalDate day) {
            return new Brought(List.of(day), List.of(), List.of(), List.of(), List.of());
        }

        static Brought at(LocalDateTime moment, List<DivisionCode> to) {
            return new Brought(List.of(moment.toLocalDate()), List.of(moment), List.of(), List.of(), to);
        }
    }

    /**
     * A further signal of the matter joins; the case is graded anew, and never gets milder by it.
     *
     * @param exposure who is at risk
     * @param policy the policy in the division of the case
     */
    public static RiskAct join(RiskSignal signal, RiskGrading.Exposure exposure, Policy policy) {
        return new RiskAct(
                RiskAction.JOIN,
                new Brought(List.of(), List.of(), List.of(), List.of(signal.kind()), List.of()),
                riskCase -> riskCase.joined(signal, exposure, policy));
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
                new Brought(
                        List.of(assessment.on()),
                        List.of(),
                        List.of(new Review(assessment.reviewOn(), latest)),
                        List.of(),
                        List.of()),
                riskCase -> riskCase.assessed(assessment));
    }

    /** Something is done about it. */
    public static RiskAct take(Measure measure) {
        return new RiskAct(RiskAction.TAKE_MEASURE, Brought.NOTHING, riskCase -> riskCase.measured(measure));
    }

    /** An office above the village of the case is told of it, at its present level. */
    public static RiskAct report(LocalDateTime at, DivisionCode to) {
        return new RiskAct(RiskAction.REPORT, Brought.at(at, List.of(to)), riskCase -> riskCase.reported(at, to));
    }

    /** It is taken in hand. */
    public static RiskAct handle() {
        return new RiskAct(RiskAction.HANDLE, Brought.NOTHING, UnaryOperator.identity());
    }

    /** It is over; the day is the first on which it no longer is to be dealt with. */
    public static RiskAct close(LocalDate on) {
        return new RiskAct(RiskAction.CLOSE, Brought.on(on), riskCase -> riskCase.closedOn(on));
    }

    /** It is taken up again at a moment, from which it is to be reported again: whoever was told earlier that day is told once more. */
    public static RiskAct reopen(LocalDateTime at) {
        return new RiskAct(RiskAction.REOPEN, Brought.at(at, List.of()), riskCase -> riskCase.openAgainFrom(at));
    }

    /** Which of the actions it is. */
    public RiskAction action() {
        return action;
    }

    boolean isReviewedInTime() {
        return brought.review().stream().noneMatch(planned -> planned.on().isAfter(planned.latest()));
    }

    List<LocalDate> latestReview() {
        return brought.review().stream().map(Review::latest).toList();
    }

    /** Whether it comes after what was done with the case. Of a measure and of being handled only the beginning, or nothing, is told. */
    boolean follows(RiskCase riskCase) {
        return brought.on().stream().noneMatch(day -> day.isBefore(riskCase.lastDay()))
                && brought.at().stream().noneMatch(moment -> moment.isBefore(riskCase.lastMoment()));
    }

    /** What it is for: its moment, or its day. */
    List<?> when() {
        return brought.at().isEmpty() ? brought.on() : brought.at();
    }

    /** The kind of a signal that joins. */
    List<SignalKind> kind() {
        return brought.kind();
    }

    /** The division whose office is told. */
    List<DivisionCode> to() {
        return brought.to();
    }

    RiskCase appliedTo(RiskCase riskCase) {
        return change.apply(riskCase);
    }
}
