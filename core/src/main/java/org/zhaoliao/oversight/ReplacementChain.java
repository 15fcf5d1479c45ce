package org.zhaoliao.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/**
 * What has to be done to replace a caregiver, and how far it is (更换照料服务人的步骤), 文民函〔2024〕11号 4(2). Never stored: it follows from the agreements and the
 * day.
 *
 * @param steps to end, to find and to sign, in this order
 * @param uncovered the days at home from the need until somebody followed, or up to the day of the question, on which no agreement was in force; in order
 * @param citation what the time rests on
 */
public record ReplacementChain(List<Step> steps, List<DateRange> uncovered, Citation citation) {

    public ReplacementChain {
        steps = List.copyOf(steps);
        uncovered = List.copyOf(uncovered);
    }

    /** What has to be done (步骤). */
    public enum Link {
        /** End the agreement with the former caregiver (终止原协议). */
        END,
        /** Name somebody to follow (落实接任人). */
        FIND,
        /** Sign an agreement with them (签订新协议). */
        SIGN
    }

    /** How far a step is (进展). */
    public sealed interface State {

        /** Done. */
        record Done(LocalDate on) implements State {}

        /** Still in time. */
        record Open(DueDate due) implements State {}

        /**
         * Late.
         *
         * @param days natural days since the due date, at least 1
         */
        record Overdue(DueDate due, int days) implements State {}
    }

    /** A step and how far it is. */
    public record Step(Link link, State state) {

        /** Whether it was taken. */
        public boolean isDone() {
            return state instanceof State.Done;
        }

        /** The step in words. */
        public Reason told() {
            String what = Wording.argument(link);
            if (state instanceof State.Done done) {
                return Reason.of("oversight.step.done", what, done.on());
            }
            if (state instanceof State.Overdue late) {
                return Reason.of("oversight.step.overdue", what, late.due().date(), late.days());
            }
            return Reason.of(
                    "oversight.step.open", what, ((State.Open) state).due().date());
        }
    }

    /**
     * How far the replacement is on the day of the policy.
     *
     * @param need what began it, and who was named to follow
     * @param recipient who needs one: whoever died, moved to an institution or lost support needs none from then on
     * @param agreements the recipient's agreements as they stand; those of others are passed over
     * @param policy of the day of the question; the time is read at the day of the need
     * @return empty when the recipient no longer needs a caregiver at home
     */
    public static Optional<ReplacementChain> of(
            ReplacementNeed need,
            Recipient recipient,
            List<CareAgreement> agreements,
            Policy policy,
            WorkingCalendar calendar) {
        Succession succession = Succession.of(need, recipient, agreements, policy.day());
        if (succession.isOver()) {
            return Optional.empty();
        }
        PolicyValue<LegalPeriod> time = policy.on(need.since()).cited(OversightPolicy.REPLACEMENT_PERIOD);
        DueDate due = time.value().dueFrom(need.since(), calendar);
        List<Step> steps = List.of(
                step(Link.END, succession.ended(), due, policy.day()),
                step(Link.FIND, succession.found(), due, policy.day()),
                step(Link.SIGN, succession.signed(), due, policy.day()));
        return Optional.of(new ReplacementChain(steps, succession.uncovered(), time.citation()));
    }

    /** The first step that is still to be taken; none when all are done. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.isDone()).findFirst();
    }

    /** How many days went uncovered. */
    public long uncoveredDays() {
        return uncovered.stream().mapToLong(DateRange::days).sum();
    }

    private static Step step(Link link, Optional<LocalDate> done, DueDate due, LocalDate asOf) {
        State open = due.isOver(asOf) ? new State.Overdue(due, due.daysLate(asOf)) : new State.Open(due);
        return new Step(link, done.<State>map(State.Done::new).orElse(open));
    }
}
