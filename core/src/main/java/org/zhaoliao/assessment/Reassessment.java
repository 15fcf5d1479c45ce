package org.zhaoliao.assessment;

import java.time.LocalDate;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/** When a recipient is to be assessed again (复核评估). */
public final class Reassessment {

    private Reassessment() {}

    /** By when the county reassesses after a change was reported, 民发〔2021〕43号 art. 23. */
    public static DueDate due(LocalDate reported, Policy policy, WorkingCalendar calendar) {
        return policy.get(AssessmentPolicy.REASSESSMENT).dueFrom(reported, calendar);
    }

    /** By when an assessment is repeated though nothing was reported. */
    public static DueDate routinelyDue(SelfCareAssessment last, Policy policy, WorkingCalendar calendar) {
        return policy.get(AssessmentPolicy.ROUTINE_INTERVAL).dueFrom(last.assessedOn(), calendar);
    }
}
