package org.zhaoliao.termination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
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

    /**
     * One step of the procedure (环节).
     *
     * @param action what was done
     * @param on when
     * @param reasons why; no personal data
     */
    public record Step(TerminationAction action, LocalDate on, List<Reason> reasons) {

        public Step {
            reasons = List.copyOf(reasons);
        }

        /** A step that needs no reasons. */
        public static Step of(TerminationAction action, LocalDate on) {
            return new Step(action, on, List.of());
        }
    }
}
