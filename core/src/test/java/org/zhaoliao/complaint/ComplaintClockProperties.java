package org.zhaoliao.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;

/** W4.5: the clock of a complaint is right through pauses, an extension and being taken up again. */
class ComplaintClockProperties {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 6);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121100201"), RECEIVED);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    @Property
    @Label("the answer is due where a count day by day ends, without the days of the pauses before it")
    void dayByDay(
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = 12) int pause,
            @ForAll boolean extended,
            @ForAll boolean reopened) {
        List<ComplaintStep> steps = new ArrayList<>();
        LocalDate from = RECEIVED;
        if (reopened) {
            from = RECEIVED.plusDays(50);
            steps.addAll(round(RECEIVED, 3, 20));
            steps.add(step(ComplaintAction.ANSWER, RECEIVED.plusDays(40)));
            steps.add(step(ComplaintAction.REOPEN, from));
        }
        steps.addAll(round(from, before, pause));
        if (extended) {
            steps.add(step(ComplaintAction.EXTEND, from.plusDays(before + pause)));
        }
        LocalDate stopped = from.plusDays(before);
        LocalDate due = workday(counted(from, 15, stopped, stopped.plusDays(pause)));
        LocalDate expected = extended ? workday(due.plusDays(30)) : due;
        assertEquals(
                expected,
                ComplaintClock.next(handled(steps), POLICY, CALENDAR)
                        .orElseThrow()
                        .due()
                        .date());
    }

    @Property
    @Label("days of a pause that lies in the time of the extension are passed over too")
    void pauseInTheExtension(@ForAll @IntRange(min = 1, max = 20) int pause) {
        LocalDate due = workday(RECEIVED.plusDays(15));
        LocalDate stopped = due.plusDays(2);
        List<ComplaintStep> steps = List.of(
                step(ComplaintAction.HANDLE, RECEIVED),
                step(ComplaintAction.EXTEND, RECEIVED),
                step(ComplaintAction.PAUSE, stopped),
                step(ComplaintAction.CONTINUE, stopped.plusDays(pause)));
        assertEquals(
                workday(counted(due, 30, stopped, stopped.plusDays(pause))),
                ComplaintClock.next(handled(steps), POLICY, CALENDAR)
                        .orElseThrow()
                        .due()
                        .date());
    }

    /** The last of so many days after a day, those after {@code stopped} up to {@code continued} passed over. */
    private static LocalDate counted(LocalDate from, int days, LocalDate stopped, LocalDate continued) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += day.isAfter(stopped) && !day.isAfter(continued) ? 0 : 1;
        }
        return day;
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate next = day;
        while (!CALENDAR.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static List<ComplaintStep> round(LocalDate from, int before, int pause) {
        return List.of(
                step(ComplaintAction.HANDLE, from),
                step(ComplaintAction.PAUSE, from.plusDays(before)),
                step(ComplaintAction.CONTINUE, from.plusDays(before + pause)));
    }

    private static ComplaintStep step(ComplaintAction action, LocalDate on) {
        return new ComplaintStep(action, on, List.of(Reason.of("rule.yes")));
    }

    private static Complaint handled(List<ComplaintStep> steps) {
        return new Complaint(
                new ComplaintId("K1"),
                DivisionCode.of("141121100201"),
                Complaint.Kind.COMPLAINT,
                new Complainant.Anonymous(),
                Fact.unknown(),
                Fact.unknown(),
                Reason.of("complaint.Kind.COMPLAINT"),
                RECEIVED,
                ComplaintStatus.IN_HANDLING,
                steps);
    }
}
