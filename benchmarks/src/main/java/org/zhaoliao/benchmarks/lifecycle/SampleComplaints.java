package org.zhaoliao.benchmarks.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Refusal;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.complaint.Complainant;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;

/** A complaint in handling, asked for its next step by the core and by hand, with all reasons of a refusal. By hand there is no policy, and no complaint whose clock rested. */
final class SampleComplaints {

    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 6);

    private static final int DAYS_TO_ANSWER = 15;
    private static final int DAYS_MORE = 30;
    private static final int MOST_EXTENSIONS = 1;
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, RECEIVED);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    private SampleComplaints() {}

    /** Received, accepted the next day and looked into from the day after. */
    static Complaint inHandling() {
        return new Complaint(
                new ComplaintId("C1"),
                VILLAGE,
                Complaint.Kind.COMPLAINT,
                new Complainant.Anonymous(),
                Fact.unknown(),
                Fact.unknown(),
                Reason.of("complaint.result"),
                RECEIVED,
                ComplaintStatus.IN_HANDLING,
                List.of(step(ComplaintAction.ACCEPT, 1), step(ComplaintAction.HANDLE, 2)));
    }

    /** The same after its time was extended. */
    static Complaint extended() {
        Complaint before = inHandling();
        return decide(before, step(ComplaintAction.EXTEND, 3))
                .fold(accepted -> before.after(step(ComplaintAction.EXTEND, 3), accepted), refused -> before);
    }

    /** With a reason, so many days after the receipt. */
    static ComplaintStep step(ComplaintAction action, int day) {
        return new ComplaintStep(action, RECEIVED.plusDays(day), List.of(Reason.of("complaint.result")));
    }

    static Outcome<ComplaintStatus, ComplaintAction> decide(Complaint complaint, ComplaintStep step) {
        return complaint.decide(step, POLICY, CALENDAR);
    }

    /** The next status, or a refusal with its reasons. */
    static Object byHand(Complaint complaint, ComplaintStep step) {
        ComplaintStatus next = next(step.action());
        if (next == null) {
            return new Refusal(complaint.status(), step.action(), List.of("lifecycle.no-row"));
        }
        boolean early = step.on().isBefore(complaint.lastDay());
        boolean bare = step.why().isEmpty();
        boolean late = next != ComplaintStatus.ANSWERED && step.on().isAfter(due(complaint));
        boolean often = next == ComplaintStatus.IN_HANDLING && extensions(complaint) >= MOST_EXTENSIONS;
        if (!early && !bare && !late && !often) {
            return next;
        }
        List<String> reasons = new ArrayList<>();
        note(reasons, early, "complaint.not-before");
        note(reasons, bare, next == ComplaintStatus.ANSWERED ? "complaint.result" : "complaint.reason");
        note(reasons, often, "complaint.extensions");
        note(reasons, late, next == ComplaintStatus.PAUSED ? "complaint.paused-late" : "complaint.extended-late");
        return new Refusal(complaint.status(), step.action(), reasons);
    }

    private static @Nullable ComplaintStatus next(ComplaintAction action) {
        return switch (action) {
            case PAUSE -> ComplaintStatus.PAUSED;
            case EXTEND -> ComplaintStatus.IN_HANDLING;
            case ANSWER -> ComplaintStatus.ANSWERED;
            case ACCEPT, DECLINE, HANDLE, CONTINUE, CLOSE, REOPEN -> null;
        };
    }

    private static void note(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static int extensions(Complaint complaint) {
        int count = 0;
        for (ComplaintStep step : complaint.steps()) {
            if (step.action() == ComplaintAction.EXTEND) {
                count++;
            }
        }
        return count;
    }

    private static LocalDate due(Complaint complaint) {
        LocalDate due = worked(complaint.receivedOn().plusDays(DAYS_TO_ANSWER));
        for (int i = extensions(complaint); i > 0; i--) {
            due = worked(due.plusDays(DAYS_MORE));
        }
        return due;
    }

    private static LocalDate worked(LocalDate day) {
        LocalDate next = day;
        while (!CALENDAR.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
