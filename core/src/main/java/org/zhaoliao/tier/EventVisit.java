package org.zhaoliao.tier;

import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.rule.Citation;

/**
 * A visit at the home that is owed after an event (事件后探访).
 *
 * @param event what happened
 * @param within in what time the person is seen
 * @param citation what the time rests on
 */
public record EventVisit(VisitEvent event, LegalPeriod within, Citation citation) {

    /** The last day. */
    public DueDate due(WorkingCalendar calendar) {
        return within.dueFrom(event.day(), calendar);
    }
}
