package org.zhaoliao.determination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;

/**
 * The procedure on one application (认定).
 *
 * @param id identifier
 * @param division the village of the applicant
 * @param applicant for whom support is asked; shown masked
 * @param appliedOn when
 * @param status where it stands
 * @param steps what was done, oldest first
 */
public record Determination(
        DeterminationId id,
        DivisionCode division,
        PersonalDetails applicant,
        LocalDate appliedOn,
        DeterminationStatus status,
        List<Step> steps)
        implements Aggregate<DeterminationId> {

    public Determination {
        steps = List.copyOf(steps);
    }

    /** The last step of a kind. */
    public Optional<Step> last(DeterminationAction action) {
        return steps.stream().filter(step -> step.action() == action).reduce((earlier, later) -> later);
    }

    /** The day of the last step; of the application when there was none. */
    public LocalDate lastDay() {
        return steps.isEmpty() ? appliedOn : steps.get(steps.size() - 1).on();
    }

    /** The first month of support: the one after the confirmation (民发〔2021〕43号 art. 17); empty unless confirmed. */
    public Optional<YearMonth> supportFrom() {
        return last(DeterminationAction.CONFIRM)
                .map(step -> YearMonth.from(step.on()).plusMonths(1));
    }

    Determination after(Step step, Accepted<DeterminationStatus, DeterminationAction> accepted) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Determination(id, division, applicant, appliedOn, accepted.to(), more);
    }

    /**
     * One step of the procedure (环节).
     *
     * @param action what was done
     * @param on when
     * @param office by whose office: village, township or county
     * @param reasons what is missing, or why; no personal data
     */
    public record Step(DeterminationAction action, LocalDate on, DivisionLevel office, List<Reason> reasons) {

        public Step {
            reasons = List.copyOf(reasons);
        }

        /** A step that needs no reasons. */
        public static Step of(DeterminationAction action, LocalDate on, DivisionLevel office) {
            return new Step(action, on, office, List.of());
        }
    }
}
