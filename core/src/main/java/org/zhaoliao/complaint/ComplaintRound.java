package org.zhaoliao.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/**
 * One time that a complaint is gone through, from the receipt or from being taken up again.
 *
 * @param from the day from which the clocks run
 * @param pauses the days that do not count: those after the one on which the clock was stopped, up to the one on which it was let run again, and no longer than a
 *     clock may rest
 * @param extensions the days on which more time was given
 */
record ComplaintRound(LocalDate from, List<DateRange> pauses, List<LocalDate> extensions) {

    static ComplaintRound of(Complaint complaint, Policy policy, WorkingCalendar calendar) {
        List<DateRange> pauses = new ArrayList<>();
        List<LocalDate> extensions = new ArrayList<>();
        LocalDate stopped = complaint.runsFrom();
        for (ComplaintStep step : complaint.round()) {
            LocalDate on = step.on();
            switch (step.action()) {
                case PAUSE -> stopped = on;
                case CONTINUE -> addPause(pauses, stopped, earlier(on, longest(stopped, policy, calendar)));
                case EXTEND -> extensions.add(on);
                default -> {}
            }
        }
        return new ComplaintRound(complaint.runsFrom(), pauses, extensions);
    }

    private static LocalDate longest(LocalDate stopped, Policy policy, WorkingCalendar calendar) {
        return policy.on(stopped)
                .get(ComplaintPolicy.LONGEST_PAUSE)
                .dueFrom(stopped, calendar)
                .date();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void addPause(List<DateRange> pauses, LocalDate stopped, LocalDate continued) {
        if (continued.isAfter(stopped)) {
            pauses.add(DateRange.of(stopped.plusDays(1), continued.plusDays(1)));
        }
    }

    /** The last day of a time that began with the round. Each extension begins where the time before it ends. */
    DueDate due(LegalPeriod period, Policy policy, WorkingCalendar calendar) {
        DueDate due = period.dueFrom(from, pauses, calendar);
        for (LocalDate granted : extensions) {
            LegalPeriod more = policy.on(granted).get(ComplaintPolicy.EXTENSION);
            due = more.dueFrom(due.date(), pausesAfter(due.date()), calendar);
        }
        return due;
    }

    private List<DateRange> pausesAfter(LocalDate day) {
        return pauses.stream().filter(pause -> pause.from().isAfter(day)).toList();
    }
}
