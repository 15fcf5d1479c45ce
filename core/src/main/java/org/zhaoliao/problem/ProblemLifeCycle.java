package org.zhaoliao.problem;

import static org.zhaoliao.problem.ProblemAction.DISMISS;
import static org.zhaoliao.problem.ProblemAction.ESCALATE;
import static org.zhaoliao.problem.ProblemAction.FOLLOW_UP;
import static org.zhaoliao.problem.ProblemAction.REFER;
import static org.zhaoliao.problem.ProblemAction.REOPEN;
import static org.zhaoliao.problem.ProblemAction.SETTLE;
import static org.zhaoliao.problem.ProblemAction.TAKE_BACK;
import static org.zhaoliao.problem.ProblemStatus.DISMISSED;
import static org.zhaoliao.problem.ProblemStatus.OPEN;
import static org.zhaoliao.problem.ProblemStatus.REFERRED;
import static org.zhaoliao.problem.ProblemStatus.REOPENED;
import static org.zhaoliao.problem.ProblemStatus.SETTLED;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Citation;

/** How a problem is settled, or referred, followed up and pressed (问题处理流程), 文民函〔2024〕11号 2(3) and 4(1). */
public final class ProblemLifeCycle {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "2(3)");
    private static final Citation PRESSING = new Citation("文民函〔2024〕11号", "4(1)");

    private static final Guard<Move> IN_ORDER = Guard.<Move>of(
                    "problem.step-in-order", NOTICE, move -> !move.step().day().isBefore(move.since()))
            .seeing(move -> List.of(move.since()));
    private static final Guard<Move> NOT_AHEAD = Guard.<Move>of(
                    "problem.step-not-ahead", NOTICE, move -> !move.step().day().isAfter(move.entered()))
            .seeing(move -> List.of(move.step().day(), move.entered()));
    private static final Guard<Move> TO_A_UNIT = Guard.of("problem.unit-named", NOTICE, Move::isToANamedUnit);
    private static final Guard<Move> ASKED_AGAIN_IN_TIME = Guard.of(
                    "problem.follow-up-in-time", PRESSING, Move::isAskedAgainInTime)
            .seeing(move -> List.of(move.step().day(), move.askAgainBy()));
    private static final Guard<Move> WITH_OUTCOME =
            Guard.of("problem.outcome-told", NOTICE, move -> !move.step().note().isEmpty());
    private static final Guard<Move> WITH_RETURN =
            Guard.of("problem.return-told", NOTICE, move -> !move.step().note().isEmpty());
    private static final Guard<Move> LATE_ENOUGH = Guard.of(
                    "problem.late-enough",
                    PRESSING,
                    (Move move) -> move.pressed().stream().anyMatch(move.step().day()::isAfter))
            .seeing(Move::pressed);
    private static final Guard<Move> TO_THE_COUNTY =
            Guard.of("problem.to-the-county", PRESSING, Move::isToTheCounty).seeing(move -> List.of(move.owner()));

    private static final List<Guard<Move>> PLAIN = List.of(IN_ORDER, NOT_AHEAD);
    private static final List<Guard<Move>> CLOSING = List.of(IN_ORDER, NOT_AHEAD, WITH_OUTCOME);
    private static final List<Guard<Move>> REFERRING = List.of(IN_ORDER, NOT_AHEAD, TO_A_UNIT, ASKED_AGAIN_IN_TIME);
    private static final List<Guard<Move>> ASKING = List.of(IN_ORDER, NOT_AHEAD, WITH_OUTCOME, ASKED_AGAIN_IN_TIME);
    private static final List<Guard<Move>> HANDING_UP = List.of(IN_ORDER, NOT_AHEAD, TO_THE_COUNTY, LATE_ENOUGH);
    private static final List<Guard<Move>> COMING_BACK = List.of(IN_ORDER, NOT_AHEAD, WITH_RETURN);

    /** The table; a problem begins {@link ProblemStatus#OPEN}. */
    public static final TransitionTable<ProblemStatus, ProblemAction, Move> TABLE =
            TransitionTable.<ProblemStatus, ProblemAction, Move>of(ProblemStatus.class)
                    .row(OPEN, SETTLE, SETTLED, CLOSING)
                    .row(OPEN, REFER, REFERRED, REFERRING)
                    .row(OPEN, ESCALATE, OPEN, HANDING_UP)
                    .row(OPEN, DISMISS, DISMISSED, CLOSING)
                    .row(REFERRED, SETTLE, SETTLED, CLOSING)
                    .row(REFERRED, REFER, REFERRED, REFERRING)
                    .row(REFERRED, FOLLOW_UP, REFERRED, ASKING)
                    .row(REFERRED, TAKE_BACK, OPEN, PLAIN)
                    .row(REFERRED, ESCALATE, REFERRED, HANDING_UP)
                    .row(SETTLED, REOPEN, REOPENED, COMING_BACK)
                    .row(DISMISSED, REOPEN, REOPENED, COMING_BACK)
                    .row(REOPENED, SETTLE, SETTLED, CLOSING)
                    .row(REOPENED, REFER, REFERRED, REFERRING)
                    .row(REOPENED, ESCALATE, REOPENED, HANDING_UP)
                    .row(REOPENED, DISMISS, DISMISSED, CLOSING)
                    .build();

    private ProblemLifeCycle() {}

    /**
     * What the guards look at.
     *
     * @param since the day of the last step, or of the finding
     * @param owner the office that answers for the settlement
     * @param step the step to take
     * @param entered the day on which it is entered
     * @param pressed the last day before the county presses it; none when nobody has to act
     * @param askAgainBy the last day on which a unit may be asked again by policy
     */
    public record Move(
            LocalDate since,
            DivisionCode owner,
            ProblemStep step,
            LocalDate entered,
            List<LocalDate> pressed,
            LocalDate askAgainBy) {

        public Move {
            pressed = List.copyOf(pressed);
        }

        static Move of(Problem problem, ProblemStep step, LocalDate entered, Policy policy, WorkingCalendar calendar) {
            LocalDate since = problem.since();
            LocalDate asOf = step.day().isBefore(since) ? since : step.day();
            return new Move(
                    since,
                    problem.owner(),
                    step,
                    entered,
                    ProblemDeadline.of(problem, policy, calendar, asOf).stream()
                            .map(deadline -> deadline.pressed().date())
                            .toList(),
                    policy.on(step.day())
                            .get(ProblemPolicy.FOLLOW_UP)
                            .dueFrom(step.day(), calendar)
                            .date());
        }

        private boolean isToANamedUnit() {
            return step.unit().size() == 1
                    && step.unit().stream().noneMatch(unit -> unit.name().isBlank());
        }

        private boolean isAskedAgainInTime() {
            return step.followUp().stream().allMatch(again -> again.isAfter(step.day()) && !again.isAfter(askAgainBy));
        }

        private boolean isToTheCounty() {
            return owner.level().finerThan(DivisionLevel.COUNTY)
                    && step.office().equals(List.of(owner.at(DivisionLevel.COUNTY)));
        }
    }
}
