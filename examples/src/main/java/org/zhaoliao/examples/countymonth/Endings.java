package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.continuation.ContinuationOutcome;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.continuation.VerificationId;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationAction;
import org.zhaoliao.termination.TerminationCase;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationLifeCycle;
import org.zhaoliao.termination.TerminationStatus;
import org.zhaoliao.usecase.ActOnAgreement;

/** Data matches about recipients, the verifications they make due, and the endings of support that follow (M24 to M26). */
final class Endings {

    private final County county;

    Endings(County county) {
        this.county = county;
    }

    void run(List<Recipient> recipients) {
        List<Recipient> living = recipients.stream()
                .filter(recipient -> recipient.isDispersedOn(county.firstDay()) && isQuiet(recipient))
                .toList();
        county.store().transactions().within(() -> {
            // far apart, so that nobody is drawn twice; in a small county the last courses have nobody
            int share = Math.max(1, living.size() / EndingCourse.ALL.size());
            for (int i = 0; i < Math.min(EndingCourse.ALL.size(), living.size()); i++) {
                Recipient recipient = living.get(i * share + county.chance().between("ending" + i, 0, share - 1));
                play(recipient, EndingCourse.ALL.get(i));
            }
            return living;
        });
    }

    /** Of whom nothing else was entered in the month. */
    private boolean isQuiet(Recipient recipient) {
        return county.store().recipients().history(recipient.id()).size() == 1
                && county.store().agreements().of(recipient.id()).stream()
                        .allMatch(agreement -> dayBefore(agreement.value()).isBefore(county.firstDay()));
    }

    private LocalDate dayBefore(CareAgreement agreement) {
        return County.after(LocalDate.MIN, county.store().agreements().history(agreement.id()));
    }

    private void play(Recipient recipient, EndingCourse course) {
        String number = recipient.id().value().substring(1);
        LocalDate told = county.workingDay(1);
        LocalDate verified = county.workingDay(2);
        if (course.isTrueDeath()) {
            bury(recipient, told);
        }
        Versioned<Lead> lead = county.store()
                .leads()
                .add(lead("LR" + number, recipient, course.signal(), told), county.change(told, "lead"));
        new LeadDesk(county).take(lead, LeadAct.close(verified, Lead.ClosingReason.PASSED_ON));
        county.store()
                .verifications()
                .add(
                        new Verification(
                                new VerificationId("V" + number),
                                recipient.division(),
                                recipient.id(),
                                verified,
                                ContinuationOutcome.ENDS,
                                List.of(course.ground())),
                        county.change(verified, "verified"));
        Versioned<Termination> termination = county.store()
                .terminations()
                .add(
                        new Termination(
                                new TerminationId("T" + number),
                                recipient.division(),
                                recipient.id(),
                                course.ground(),
                                verified,
                                TerminationStatus.PROPOSED,
                                List.of()),
                        county.change(verified, "termination"));
        LocalDate day = verified;
        for (EndingCourse.Move move : course.moves()) {
            day = move.after() == 0 ? day : county.calendar().plusWorkingDays(day, move.after());
            termination = step(termination, move.action(), day);
        }
        LocalDate decided = day;
        termination.value().endsFrom().ifPresent(month -> end(recipient, month.atDay(1), decided));
    }

    private Lead lead(String id, Recipient recipient, LeadSignal signal, LocalDate day) {
        return new Lead(
                new LeadId(id),
                recipient.division(),
                recipient.details().name(),
                List.of(recipient.id()),
                LeadSource.DATA_MATCH,
                signal,
                day,
                County.seen(true, day),
                LeadStatus.RECEIVED,
                List.of(),
                List.of(),
                List.of());
    }

    private Versioned<Termination> step(Versioned<Termination> stored, TerminationAction action, LocalDate day) {
        Termination termination = stored.value();
        List<Reason> why = List.of(Reason.of("examples.matter.ending"));
        Termination.Step step = action == TerminationAction.HEAR
                ? Termination.Step.heard(Termination.Hearing.SIGNED_RECORD, day, why)
                : new Termination.Step(action, day, why).by(office(action));
        TerminationCase asked = new TerminationCase(
                termination, step, county.book().at(termination.division(), day), county.calendar());
        return TerminationLifeCycle.decide(asked)
                .fold(
                        accepted -> county.store()
                                .terminations()
                                .replace(
                                        TerminationLifeCycle.after(termination, step, accepted),
                                        stored.revision(),
                                        county.change(day, "termination-step")),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }

    private static DivisionLevel office(TerminationAction action) {
        return action == TerminationAction.DECIDE || action == TerminationAction.DROP
                ? DivisionLevel.COUNTY
                : DivisionLevel.TOWNSHIP;
    }

    /** Nobody looks after the dead: the agreement ends with the day, support with the month. */
    private void bury(Recipient recipient, LocalDate died) {
        Versioned<Recipient> stored =
                county.store().recipients().find(recipient.id()).orElseThrow();
        county.store().recipients().replace(stored.value().died(died), stored.revision(), county.change(died, "died"));
        endAgreement(recipient, died.plusDays(1), CareAgreement.EndReason.DEATH, county.change(died, "died"));
    }

    /** Support and agreement last to the end of the month. */
    private void end(Recipient recipient, LocalDate from, LocalDate day) {
        Versioned<Recipient> stored =
                county.store().recipients().find(recipient.id()).orElseThrow();
        DateRange support = stored.value().support().endingAt(from);
        county.store()
                .recipients()
                .replace(
                        stored.value().supportedDuring(support),
                        stored.revision(),
                        county.change(day, "support-ended"));
        endAgreement(recipient, from, CareAgreement.EndReason.SUPPORT_ENDED, county.change(day, "support-ended"));
    }

    private void endAgreement(Recipient recipient, LocalDate from, CareAgreement.EndReason reason, Change change) {
        holding(recipient)
                .forEach(agreement ->
                        new ActOnAgreement(county.store()).act(agreement.id(), AgreementAct.end(from, reason), change));
    }

    private Stream<CareAgreement> holding(Recipient recipient) {
        return county.store().agreements().of(recipient.id()).stream()
                .map(Versioned::value)
                .filter(agreement -> agreement.status().holds());
    }
}
