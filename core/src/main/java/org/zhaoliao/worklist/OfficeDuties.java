package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintClock;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationPolicy;
import org.zhaoliao.determination.TimeLimits;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationLimits;

/** Derives what is due in matters that are not yet, or not only, about a recipient: determinations, terminations, leads, complaints. Pure. */
public final class OfficeDuties {

    private OfficeDuties() {}

    /** The step of a determination whose time limit runs. */
    public static Optional<Duty> of(Determination determination, Policy policy, WorkingCalendar calendar) {
        return TimeLimits.open(determination, policy, calendar)
                .map(limit -> new Duty(
                        DutyKind.DETERMINE,
                        determination.id().value(),
                        determination.division().at(limit.office()),
                        limit.due(),
                        limit.citation(),
                        next(determination, Wording.argument(limit.action()), policy)));
    }

    /** The law has no cap on objections; from the second on somebody should look why, (b)8. */
    private static Reason next(Determination determination, String action, Policy policy) {
        long objections = determination.objections();
        return objections < policy.get(DeterminationPolicy.OBJECTIONS_WARNING)
                ? Reason.of("worklist.step", action)
                : Reason.of("worklist.step-again", action, objections);
    }

    /** The step of a termination that waits. */
    public static Optional<Duty> of(Termination termination, Policy policy, WorkingCalendar calendar) {
        return TerminationLimits.open(termination, policy, calendar)
                .map(limit -> new Duty(
                        DutyKind.TERMINATE,
                        termination.recipient().value(),
                        termination.division().at(limit.office()),
                        limit.due(),
                        limit.citation(),
                        Reason.of("worklist.step", Wording.argument(limit.action()))));
    }

    /** The step of a complaint whose clock runs. */
    public static Optional<Duty> of(Complaint complaint, Policy policy, WorkingCalendar calendar) {
        return ComplaintClock.next(complaint, policy, calendar)
                .map(clock -> new Duty(
                        DutyKind.ANSWER_COMPLAINT,
                        complaint.id().value(),
                        complaint.division(),
                        clock.due(),
                        clock.citation(),
                        Reason.of("worklist.step", "@" + clock.code())));
    }

    /** The screening of a lead that nobody has looked at; then, from its first screening on, to make it an application or to close it. */
    public static Optional<Duty> of(Lead lead, Policy policy, WorkingCalendar calendar) {
        LocalDate since =
                lead.screenings().stream().findFirst().map(Lead.Screening::on).orElse(lead.receivedOn());
        return switch (lead.status()) {
            case RECEIVED ->
                Optional.of(duty(lead, DutyKind.SCREEN_LEAD, WorklistPolicy.SCREENING, since, policy, calendar));
            case SCREENED ->
                Optional.of(duty(lead, DutyKind.SETTLE_LEAD, WorklistPolicy.SETTLING, since, policy, calendar));
            case APPLIED, CLOSED -> Optional.empty();
        };
    }

    private static Duty duty(
            Lead lead,
            DutyKind kind,
            Parameter<LegalPeriod> time,
            LocalDate since,
            Policy policy,
            WorkingCalendar calendar) {
        PolicyValue<LegalPeriod> period = policy.on(since).cited(time);
        return new Duty(
                kind,
                lead.id().value(),
                lead.division(),
                period.value().dueFrom(since, calendar),
                period.citation(),
                told(lead));
    }

    private static Reason told(Lead lead) {
        String signal = Wording.argument(lead.signal());
        return lead.screenings().isEmpty()
                ? Reason.of("worklist.lead", signal, lead.receivedOn())
                : Reason.of("worklist.lead-screened", signal, lead.lastDay(), Wording.argument(lead.lastVerdict()));
    }
}
