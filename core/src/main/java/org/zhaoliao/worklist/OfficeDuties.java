package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintClock;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationPolicy;
import org.zhaoliao.determination.TimeLimits;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationLimits;
import org.zhaoliao.visitcheck.MadeUpSign;
import org.zhaoliao.visitcheck.VisitCheckPolicy;

/** Derives what is due in matters that are not yet, or not only, about a recipient: determinations, terminations, leads, complaints,
 * problems of nobody in particular, signs of made-up visits. Pure. */
public final class OfficeDuties {

    private OfficeDuties() {}

    /** The step of a determination whose time limit runs. */
    public static Optional<Duty> of(Determination determination, Policy policy, WorkingCalendar calendar) {
        return TimeLimits.open(determination, policy, calendar)
                .filter(limit -> !determination.appliedOn().isAfter(policy.day()))
                .map(limit -> new Duty(
                                DutyKind.DETERMINE,
                                about(determination.id(), determination.division(), limit.office()),
                                limit.due(),
                                limit.citation(),
                                next(determination, Wording.argument(limit.action()), policy))
                        .from(limit.action(), determination.objections()));
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
                .filter(limit -> !termination.proposedOn().isAfter(policy.day()))
                .map(limit -> new Duty(
                                DutyKind.TERMINATE,
                                about(termination.recipient(), termination.division(), limit.office()),
                                limit.due(),
                                limit.citation(),
                                Reason.of("worklist.step", Wording.argument(limit.action())))
                        .from(termination.id().value(), limit.action()));
    }

    /** The step of a complaint whose clock runs. */
    public static Optional<Duty> of(Complaint complaint, Policy policy, WorkingCalendar calendar) {
        return ComplaintClock.next(complaint, policy, calendar)
                .filter(clock -> !complaint.receivedOn().isAfter(policy.day()))
                .map(clock -> new Duty(
                                DutyKind.ANSWER_COMPLAINT,
                                about(
                                        complaint.about().value().stream().toList(),
                                        complaint.id(),
                                        complaint.division()),
                                clock.due(),
                                clock.citation(),
                                Reason.of("worklist.step", "@" + clock.code()))
                        .from(complaint.id().value(), clock.code()));
    }

    /** The settlement of a problem. Those of a recipient are among the duties of their case file, too: the caller leaves out what is on the list already. */
    public static Optional<Duty> of(Problem problem, Policy policy, WorkingCalendar calendar) {
        return ProblemDuties.of(
                problem, about(problem.recipient(), problem.id(), problem.division()), policy, calendar);
    }

    /** The screening of a lead that nobody has looked at; then, from its first screening on, to make it an application or to close it. */
    public static Optional<Duty> of(Lead lead, Policy policy, WorkingCalendar calendar) {
        LocalDate since =
                lead.screenings().stream().findFirst().map(Lead.Screening::on).orElse(lead.receivedOn());
        if (since.isAfter(policy.day())) {
            return Optional.empty();
        }
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
                        about(lead.recipient(), lead.id(), lead.division()),
                        period.value().dueFrom(since, calendar),
                        period.citation(),
                        told(lead))
                .from(lead.id().value());
    }

    private static Reason told(Lead lead) {
        String signal = Wording.argument(lead.signal());
        return lead.screenings().isEmpty()
                ? Reason.of("worklist.lead", signal, lead.receivedOn())
                : Reason.of("worklist.lead-screened", signal, lead.lastDay(), Wording.argument(lead.lastVerdict()));
    }

    /**
     * An inspector's look into a sign of made-up visits, until one of those whom the visits are about was inspected. A visit that came to be known after that
     * inspection makes it due again.
     *
     * @param inspections of as many recipients as there are
     */
    public static Optional<Duty> of(
            MadeUpSign sign, Collection<Inspection> inspections, Policy policy, WorkingCalendar calendar) {
        return sign.knownOn().stream()
                .filter(day -> inspections.stream().noneMatch(inspection -> answers(inspection, sign, day, policy)))
                .findFirst()
                .map(since -> look(sign, policy.on(since).cited(VisitCheckPolicy.INSPECTION), since, calendar));
    }

    private static boolean answers(Inspection inspection, MadeUpSign sign, LocalDate noticed, Policy policy) {
        return sign.recipients().contains(inspection.recipient())
                && !inspection.on().isBefore(noticed)
                && !inspection.on().isAfter(policy.day());
    }

    private static Duty look(
            MadeUpSign sign, PolicyValue<LegalPeriod> period, LocalDate since, WorkingCalendar calendar) {
        return new Duty(
                        DutyKind.CHECK_VISITS,
                        about(sign.recipients().iterator().next(), sign.division(), DivisionLevel.TOWNSHIP),
                        period.value().dueFrom(since, calendar),
                        period.citation(),
                        sign.saw())
                .from(sign.kind(), sign.matter());
    }

    /** A case is under the name of the recipient whom it concerns, and under its own where there is none. */
    private static Duty.About about(List<RecipientId> whose, Identifier matter, DivisionCode division) {
        String subject = whose.stream().map(RecipientId::value).findFirst().orElse(matter.value());
        return Duty.About.of(subject, division);
    }

    private static Duty.About about(Identifier subject, DivisionCode division, DivisionLevel office) {
        return Duty.About.of(subject.value(), division).by(division.at(office));
    }
}
