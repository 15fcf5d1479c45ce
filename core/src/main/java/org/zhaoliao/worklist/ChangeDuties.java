package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.assessment.Reassessment;
import org.zhaoliao.assessment.Reassessment.Reporter;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.continuation.ContinuationPolicy;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadSignal.Touches;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** What is due because something changed in a recipient's life (W2.1): an assessment, or a verification of support. */
final class ChangeDuties {

    private final CaseDuties.Subject subject;

    ChangeDuties(CaseDuties.Subject subject) {
        this.subject = subject;
    }

    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        assessment().ifPresent(duties::add);
        verification().ifPresent(duties::add);
        return duties;
    }

    private Optional<Duty> assessment() {
        List<Reassessment.Report> reports = subject.file().changes(Touches.SELF_CARE, subject.policy()).stream()
                .map(lead -> new Reassessment.Report(lead.receivedOn(), reporter(lead.source())))
                .toList();
        return Reassessment.reported(reports, subject.file().care().assessments(), subject.policy(), subject.calendar())
                .map(owed -> subject.duty(
                                DutyKind.ASSESS,
                                owed.due(),
                                owed.basis(),
                                Reason.of("worklist.change-reported", owed.since()))
                        .from("reported", owed.since()));
    }

    /** Answered by any verification of that day or later that settled the question. */
    private Optional<Duty> verification() {
        LocalDate verified = subject.file().lastVerified(subject.policy());
        return subject.file().changes(Touches.SUPPORT, subject.policy()).stream()
                .filter(lead -> lead.receivedOn().isAfter(verified))
                .min(Comparator.comparing(Lead::receivedOn))
                .map(this::verify);
    }

    private Duty verify(Lead lead) {
        PolicyValue<LegalPeriod> period = subject.policy().on(lead.receivedOn()).cited(ContinuationPolicy.AFTER_CHANGE);
        return subject.duty(
                        DutyKind.VERIFY,
                        period.value().dueFrom(lead.receivedOn(), subject.calendar()),
                        period.citation(),
                        Reason.of("worklist.lead", Wording.argument(lead.signal()), lead.receivedOn()))
                .from(lead.id().value());
    }

    private static Reporter reporter(LeadSource source) {
        return switch (source) {
            case REPORT_BY_PERSON -> Reporter.PERSON;
            case REPORT_BY_VILLAGE -> Reporter.VILLAGE;
            case VISIT, DATA_MATCH -> Reporter.OFFICE;
        };
    }
}
