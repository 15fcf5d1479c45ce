package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.complaint.Complainant;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;

/** Complaints and suggestions, some of them taken up again (W4.5). */
final class Hotline {

    private static final int COMPLAINTS = 14;

    private static final List<ComplaintAction> COURSE =
            List.of(ComplaintAction.ACCEPT, ComplaintAction.HANDLE, ComplaintAction.ANSWER, ComplaintAction.CLOSE);

    /** The village has to be asked, and it takes longer. */
    private static final List<ComplaintAction> LONG_COURSE = List.of(
            ComplaintAction.ACCEPT,
            ComplaintAction.HANDLE,
            ComplaintAction.PAUSE,
            ComplaintAction.CONTINUE,
            ComplaintAction.EXTEND);

    /** Not accepted; taken up again after the answer, and after the close; and one that takes long. */
    private static final List<List<ComplaintAction>> WHOLE_COURSES = List.of(
            List.of(ComplaintAction.DECLINE),
            List.of(
                    ComplaintAction.ACCEPT,
                    ComplaintAction.HANDLE,
                    ComplaintAction.ANSWER,
                    ComplaintAction.REOPEN,
                    ComplaintAction.HANDLE,
                    ComplaintAction.ANSWER,
                    ComplaintAction.CLOSE),
            List.of(
                    ComplaintAction.ACCEPT,
                    ComplaintAction.HANDLE,
                    ComplaintAction.ANSWER,
                    ComplaintAction.CLOSE,
                    ComplaintAction.REOPEN,
                    ComplaintAction.HANDLE),
            LONG_COURSE);

    private final County county;

    Hotline(County county) {
        this.county = county;
    }

    /** Complaints about the dispersed; none where there are none. */
    void run(List<Recipient> dispersed) {
        if (dispersed.isEmpty()) {
            return;
        }
        for (int i = 1; i <= COMPLAINTS; i++) {
            String id = "K-%03d".formatted(i);
            LocalDate day = county.workingDay(county.chance().between("complained" + id, 1, 14));
            advance(receive(id, dispersed, day));
        }
        for (int i = 0; i < WHOLE_COURSES.size(); i++) {
            String id = "K-%03d".formatted(COMPLAINTS + 1 + i);
            go(receive(id, dispersed, county.workingDay(1)), WHOLE_COURSES.get(i));
        }
    }

    private Versioned<Complaint> receive(String id, List<Recipient> dispersed, LocalDate day) {
        Recipient about = county.chance().any("about" + id, dispersed);
        Complaint complaint = new Complaint(
                new ComplaintId(id),
                about.division(),
                county.chance().percent("suggestion" + id, 25) ? Complaint.Kind.SUGGESTION : Complaint.Kind.COMPLAINT,
                county.chance().percent("anonymous" + id, 30)
                        ? new Complainant.Anonymous()
                        : new Complainant.Named(PersonName.of("村民甲"), Fact.unknown()),
                County.seen(about.id(), day),
                Fact.unknown(),
                Reason.of("examples.matter.care"),
                day,
                ComplaintStatus.RECEIVED,
                List.of());
        return county.store().complaints().add(complaint, county.change(day, "complaint"));
    }

    private void advance(Versioned<Complaint> received) {
        String id = received.value().id().value();
        List<ComplaintAction> course = county.chance().percent("long" + id, 30) ? LONG_COURSE : COURSE;
        go(received, course.subList(0, county.chance().between("steps" + id, 0, course.size())));
    }

    private void go(Versioned<Complaint> received, List<ComplaintAction> course) {
        Versioned<Complaint> now = received;
        LocalDate day = received.value().runsFrom();
        for (ComplaintAction action : course) {
            day = county.calendar().plusWorkingDays(day, 2);
            if (day.isAfter(county.lastDay())) {
                return;
            }
            now = act(now, action, day);
        }
    }

    private Versioned<Complaint> act(Versioned<Complaint> stored, ComplaintAction action, LocalDate day) {
        ComplaintStep step = new ComplaintStep(action, day, List.of(Reason.of("examples.matter.care")));
        return stored.value()
                .decide(step, county.policy(day), county.calendar())
                .fold(
                        accepted -> county.store()
                                .complaints()
                                .replace(
                                        stored.value().after(step, accepted),
                                        stored.revision(),
                                        county.change(day, "complaint-step")),
                        refused -> stored);
    }
}
