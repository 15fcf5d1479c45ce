package org.zhaoliao.determination;

import java.util.Optional;
import java.util.Set;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;

/**
 * A determination and the step that is to be taken: what the guards of the life cycle look at (认定处理事项).
 *
 * @param determination as it stands
 * @param step what is to be done
 * @param policy the policy of the place
 * @param calendar which days are working days
 */
public record DeterminationCase(Determination determination, Step step, Policy policy, WorkingCalendar calendar) {

    /** What is missing as the step begins. */
    Set<Material> missing() {
        return Material.missing(determination.materials(), policy.on(step.on()));
    }

    boolean isInOrder() {
        return !step.on().isBefore(determination.lastDay());
    }

    boolean isByTownship() {
        return step.office() == DivisionLevel.TOWNSHIP;
    }

    /** The county, or the township where confirmation was handed down (art. 28). */
    boolean isByDecider() {
        return step.office() == DivisionLevel.COUNTY
                || (isByTownship() && policy.on(step.on()).get(DeterminationPolicy.HANDED_DOWN));
    }

    Optional<DueDate> noticeEnd() {
        return TimeLimits.noticeEnd(determination, policy, calendar);
    }

    boolean isNoticeOver() {
        return noticeEnd().map(end -> end.isOver(step.on())).orElse(false);
    }
}
