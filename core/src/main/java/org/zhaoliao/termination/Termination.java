package org.zhaoliao.termination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;

/**
 * The procedure that ends the support of a recipient (终止救助供养).
 *
 * @param id identifier
 * @param division the village of the recipient
 * @param recipient whose support is to end
 * @param ground why
 * @param proposedOn when
 * @param status where it stands
 * @param steps what was done, oldest first
 */
public record Termination(
        TerminationId id,
        DivisionCode division,
        RecipientId recipient,
        TerminationGround ground,
        LocalDate proposedOn,
        TerminationStatus status,
        List<Step> steps)
        implements Aggregate<TerminationId> {

    public Termination {
        steps = List.copyOf(steps);
    }

    /** The last step of a kind. */
    public Optional<Step> last(TerminationAction action) {
        return steps.stream().filter(step -> step.action() == action).reduce((earlier, later) -> later);
    }

    /** The day of the last step; of the proposal when there was none. */
    public LocalDate lastDay() {
        return steps.isEmpty() ? proposedOn : steps.get(steps.size() - 1).on();
    }

    /** The first month without support: the one after the decision (民发〔2021〕43号 art. 26); empty unless decided. */
    public Optional<YearMonth> endsFrom() {
        return last(TerminationAction.DECIDE)
                .map(step -> YearMonth.from(step.on()).plusMonths(1));
    }

    Termination after(Step step, Accepted<TerminationStatus, TerminationAction> accepted) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Termination(id, division, recipient, ground, proposedOn, accepted.to(), more);
    }

    /** How the person was heard (听取意见方式), 社会救助法 art. 48; the forms are local. */
    public enum Hearing {
        /** They answered in writing (书面意见). */
        WRITTEN_STATEMENT,
        /** What they said was written down and signed by them (本人签字的笔录). */
        SIGNED_RECORD,
        /** What they said was written down before a witness, since they do not or cannot sign (见证人签字的笔录). */
        WITNESSED_RECORD,
        /** They were asked, and did not answer in time (逾期未答复). */
        NO_ANSWER
    }

    /**
     * One step of the procedure (环节).
     *
     * @param action what was done
     * @param on when
     * @param office which office took the step
     * @param reasons why; no personal data
     * @param hearing how the person was heard; none or one
     */
    public record Step(
            TerminationAction action, LocalDate on, DivisionLevel office, List<Reason> reasons, List<Hearing> hearing) {

        public Step {
            reasons = List.copyOf(reasons);
            hearing = List.copyOf(hearing);
        }

        /** A step of the township, with reasons, that is no hearing. */
        public Step(TerminationAction action, LocalDate on, List<Reason> reasons) {
            this(action, on, DivisionLevel.TOWNSHIP, reasons, List.of());
        }

        /** The person was heard by the township. */
        public static Step heard(Hearing how, LocalDate on, List<Reason> said) {
            return new Step(TerminationAction.HEAR, on, DivisionLevel.TOWNSHIP, said, List.of(how));
        }

        /** The same step, taken by another office. */
        public Step by(DivisionLevel other) {
            return new Step(action, on, other, reasons, hearing);
        }

        /** A step of the township that needs no reasons. */
        public static Step of(TerminationAction action, LocalDate on) {
            return new Step(action, on, List.of());
        }
    }
}
