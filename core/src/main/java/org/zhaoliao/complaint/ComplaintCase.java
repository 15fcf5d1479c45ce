package org.zhaoliao.complaint;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/**
 * A complaint and the step that is to be taken: what the guards of the life cycle look at (投诉建议办理事项).
 *
 * @param complaint as it stands
 * @param step what is to be done
 * @param policy the policy of the place
 * @param calendar which days are working days
 */
record ComplaintCase(Complaint complaint, ComplaintStep step, Policy policy, WorkingCalendar calendar) {

    boolean isInOrder() {
        return !step.on().isBefore(complaint.lastDay());
    }

    boolean isReasoned() {
        return !step.why().isEmpty();
    }

    /** The last day of the time that is to be extended or stopped: what is late already stays late. */
    List<LocalDate> due() {
        return ComplaintClock.next(complaint, policy, calendar).stream()
                .map(clock -> clock.due().date())
                .toList();
    }

    boolean isBeforeDue() {
        return due().stream().noneMatch(step.on()::isAfter);
    }

    /** How often the time was extended since the clocks run. */
    long extensions() {
        return complaint.round().stream()
                .filter(done -> done.action() == ComplaintAction.EXTEND)
                .count();
    }

    int mostExtensions() {
        return policy.on(step.on()).get(ComplaintPolicy.MOST_EXTENSIONS);
    }
}
