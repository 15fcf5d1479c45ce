package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.tier.VisitNews;

/** Derives what is due for a recipient from everything recorded of them. Pure. */
public final class CaseDuties {

    private CaseDuties() {}

    /**
     * What is due for a recipient on the policy's day. For whoever is not supported at home, or died, only what open risks and
     * unsettled problems ask for: neither is over because the person moved, and a death is the very case to be reported.
     *
     * @param file what is recorded, as known on that day
     * @param policy the policy in the recipient's village on that day
     */
    public static List<Duty> of(CaseFile file, Policy policy, WorkingCalendar calendar) {
        return of(file, policy, calendar, VisitNews.NONE);
    }

    /** The same with what the host was told and no record shows: a fall, a weather warning. */
    public static List<Duty> of(CaseFile file, Policy policy, WorkingCalendar calendar, VisitNews news) {
        Subject subject = new Subject(file, policy, calendar, about(file, policy));
        if (!file.recipient().isDispersedOn(policy.day())) {
            return new WatchDuties(subject).whatStaysOpen();
        }
        List<Duty> duties = new ArrayList<>(new CareDuties(subject).duties());
        duties.addAll(new WatchDuties(subject).duties());
        duties.addAll(new VisitDuties(subject, news).duties());
        return duties;
    }

    private static Duty.About about(CaseFile file, Policy policy) {
        return Duty.About.of(file.recipient().id().value(), file.recipient().division())
                .needing(Attention.of(file, policy));
    }

    /** Whose duties are derived, under which policy and calendar. */
    record Subject(CaseFile file, Policy policy, WorkingCalendar calendar, Duty.About about) {

        LocalDate today() {
            return policy.day();
        }

        /** Whether something was there on the day: what is dated later makes nothing due yet. */
        boolean isThere(LocalDate day) {
            return !day.isAfter(today());
        }

        /** Whether what is due periodically is listed already: so many days before as policy says. */
        boolean isNear(DueDate due) {
            return !due.date().isAfter(today().plusDays(policy.get(WorklistPolicy.AHEAD_DAYS)));
        }

        Duty duty(DutyKind kind, DueDate due, Citation basis, Reason what) {
            return new Duty(kind, about, due, basis, what);
        }
    }
}
