package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.casefile.DerivedSignals;
import org.zhaoliao.oversight.CaregiverDuty;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.risk.UpwardReport;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.survey.SatisfactionSurvey;

/** What is due about problems, surveys and risks of a recipient. */
final class WatchDuties {

    private static final Citation MEASURES = new Citation("文民函〔2024〕11号", "二(四)");

    private final CaseDuties.Subject subject;

    WatchDuties(CaseDuties.Subject subject) {
        this.subject = subject;
    }

    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>(whatStaysOpen());
        subject.file().watch().surveys().stream()
                .filter(survey -> subject.isThere(survey.on()))
                .forEach(survey -> replacement(survey).ifPresent(duties::add));
        DerivedSignals.notTakenIn(subject.file(), subject.policy()).forEach(signal -> duties.add(judge(signal)));
        return duties;
    }

    /** What unsettled problems and open risks ask for, whatever the form of support. */
    List<Duty> whatStaysOpen() {
        List<Duty> duties = new ArrayList<>();
        subject.file()
                .watch()
                .problems()
                .forEach(problem -> ProblemDuties.of(problem, subject.about(), subject.policy(), subject.calendar())
                        .ifPresent(duties::add));
        subject.file().openRisks(subject.policy()).forEach(risk -> risk(risk, duties));
        return duties;
    }

    private Duty judge(RiskSignal signal) {
        return subject.duty(
                        DutyKind.JUDGE_SIGNAL,
                        on(signal.noticedOn()),
                        MEASURES,
                        Reason.of("worklist.signal", Wording.argument(signal.kind()), signal.noticedOn()))
                .from(signal.kind(), lastTakenIn(signal.kind()));
    }

    /** A sign that goes on is noticed on a later day again and again; it is another one when a case took it in meanwhile. */
    private String lastTakenIn(SignalKind kind) {
        return subject.file().watch().risks().stream()
                .flatMap(risk -> risk.signals().stream())
                .filter(taken -> taken.kind() == kind)
                .map(RiskSignal::noticedOn)
                .filter(subject::isThere)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    /** A failed survey binds until the agreement with that caregiver holds no longer. */
    private Optional<Duty> replacement(SatisfactionSurvey survey) {
        boolean stillThere = subject.file().care().agreements().stream()
                .anyMatch(agreement -> agreement.status().holds()
                        && agreement.caregiver().equals(survey.caregiver())
                        && !agreement.terms().term().from().isAfter(survey.on()));
        return stillThere && !isMadeGood(survey)
                ? CaregiverDuty.replacement(survey, subject.policy(), subject.calendar())
                        .map(owed -> subject.duty(
                                        DutyKind.REPLACE_CAREGIVER,
                                        owed.due(),
                                        owed.citation(),
                                        Reason.of("worklist.survey-failed", survey.on()))
                                .from(survey.id().value()))
                : Optional.empty();
    }

    /** The chance was used: a later survey about the same caregiver passed. */
    private boolean isMadeGood(SatisfactionSurvey survey) {
        return survey.correction().stream()
                .anyMatch(granted -> subject.file().watch().surveys().stream()
                        .anyMatch(later -> later.caregiver().equals(survey.caregiver())
                                && !later.on().isBefore(granted)
                                && later.result(subject.policy()).passed()));
    }

    private void risk(RiskCase risk, List<Duty> duties) {
        LocalDate noticed = risk.signals().get(0).noticedOn();
        String kind = Wording.argument(risk.matter().kind());
        UpwardReport.due(risk, subject.policy(), subject.calendar())
                .forEach(owed -> duties.add(subject.duty(
                                DutyKind.REPORT_RISK,
                                owed.due(),
                                owed.citation(),
                                Reason.of(
                                        "worklist.report-risk",
                                        kind,
                                        noticed,
                                        Wording.argument(owed.to().level()),
                                        owed.latest().toString().replace('T', ' ')))
                        .from(risk.id().value(), owed.to().level())));
        if (risk.isGapOn(subject.today()) && isAlive()) {
            duties.add(subject.duty(
                            DutyKind.TAKE_MEASURE,
                            on(noticed),
                            MEASURES,
                            Reason.of("worklist.no-measure", kind, noticed))
                    .from(risk.id().value()));
        }
        risk.reviewOn()
                .filter(day ->
                        !day.isAfter(subject.today().plusDays(subject.policy().get(WorklistPolicy.AHEAD_DAYS))))
                .ifPresent(day -> duties.add(
                        subject.duty(DutyKind.REVIEW_RISK, on(day), MEASURES, Reason.of("worklist.risk", kind, noticed))
                                .from(risk.id().value())));
    }

    /** Nothing can be done for the dead; what happened is reported and looked into all the same. */
    private boolean isAlive() {
        return subject.file().recipient().died().stream().noneMatch(subject.today()::isAfter);
    }

    private static DueDate on(LocalDate day) {
        return new DueDate(day, Certainty.ANNOUNCED);
    }
}
