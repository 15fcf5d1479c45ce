package org.zhaoliao.determination;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param materials what was handed in so far
 */
public record Determination(
        DeterminationId id,
        DivisionCode division,
        PersonalDetails applicant,
        LocalDate appliedOn,
        DeterminationStatus status,
        List<Step> steps,
        Set<Material> materials)
        implements Aggregate<DeterminationId> {

    public Determination {
        steps = List.copyOf(steps);
        materials = Sets.immutableEnumSet(materials);
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

    /** How often somebody objected. */
    public long objections() {
        return steps.stream()
                .filter(step -> step.action() == DeterminationAction.OBJECT)
                .count();
    }

    /**
     * The procedure as it stood after its first steps (历史状态): what waited then, and until when, can be asked of it as of one that goes on.
     *
     * @param taken so many steps, 0 for the application alone
     */
    public Determination afterSteps(int taken) {
        List<Step> first = steps.subList(0, taken);
        DeterminationStatus then = first.isEmpty()
                ? DeterminationStatus.APPLIED
                : DeterminationStatus.after(first.get(taken - 1).action());
        return new Determination(id, division, applicant, appliedOn, then, first, materials);
    }

    Determination after(Step step, Accepted<DeterminationStatus, DeterminationAction> accepted) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        Set<Material> handedIn =
                step.action() == DeterminationAction.HAND_IN ? Sets.union(materials, step.materials()) : materials;
        return new Determination(id, division, applicant, appliedOn, accepted.to(), more, handedIn);
    }

    /**
     * One step of the procedure (环节).
     *
     * @param action what was done
     * @param on when
     * @param office by whose office: village, township or county
     * @param reasons why; no personal data
     * @param materials what is asked for, or was handed in
     */
    public record Step(
            DeterminationAction action,
            LocalDate on,
            DivisionLevel office,
            List<Reason> reasons,
            Set<Material> materials) {

        public Step {
            reasons = List.copyOf(reasons);
            materials = Sets.immutableEnumSet(materials);
        }

        /** A step that has reasons and is not about materials. */
        public Step(DeterminationAction action, LocalDate on, DivisionLevel office, List<Reason> reasons) {
            this(action, on, office, reasons, Set.of());
        }

        /** Materials are asked for, or were handed in. */
        public static Step about(Set<Material> materials, DeterminationAction action, LocalDate on) {
            return new Step(action, on, DivisionLevel.TOWNSHIP, List.of(), materials);
        }

        /** A step that needs no reasons. */
        public static Step of(DeterminationAction action, LocalDate on, DivisionLevel office) {
            return new Step(action, on, office, List.of());
        }
    }
}
