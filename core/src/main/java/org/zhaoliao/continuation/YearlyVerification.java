package org.zhaoliao.continuation;

import java.time.LocalDate;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/** The yearly verification of a recipient (年度核查、年审), 关于改革完善社会救助制度的意见 item 7. */
public final class YearlyVerification {

    private YearlyVerification() {}

    /**
     * The last day on which the next verification is in time.
     *
     * @param last the day of the last verification; of the confirmation where there was none yet
     * @param policy the policy of today: the duty is today's, however old the confirmation
     */
    public static DueDate due(LocalDate last, Policy policy, WorkingCalendar calendar) {
        return policy.get(ContinuationPolicy.VERIFICATION).dueFrom(last, calendar);
    }
}
