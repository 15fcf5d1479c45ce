package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhaoliao.complaint.RepeatedComplaints;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.RiskPolicy;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.TierPolicy;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;

/** The signs of a risk that the records show by themselves (自动识别的风险信号), 文民函〔2024〕11号 2(4) and 4(3). Never stored: a case takes them in. */
public final class DerivedSignals {

    private static final String SOURCE = "records";

    private final CaseFile file;
    private final Policy policy;

    private DerivedSignals(CaseFile file, Policy policy) {
        this.file = file;
        this.policy = policy;
    }

    /** What the records show by the policy's day: visits missed in a row, papers or cards not safe, several complaints; in this order. */
    public static List<RiskSignal> of(CaseFile file, Policy policy) {
        DerivedSignals signals = new DerivedSignals(file, policy);
        return Stream.of(signals.missedVisits(), signals.unsafePapers(), signals.severalComplaints())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that no case of their matter has taken in, nor anything noticed since. */
    public static List<RiskSignal> notTakenIn(CaseFile file, Policy policy) {
        return of(file, policy).stream()
                .filter(signal -> file.watch().risks().stream()
                        .flatMap(risk -> risk.signals().stream())
                        .noneMatch(taken -> taken.kind() == signal.kind()
                                && !taken.noticedOn().isBefore(signal.noticedOn())))
                .toList();
    }

    /** A visit that was arranged, and the day on which it was known that it was made or not. */
    private record Outcome(LocalDate known, boolean missed) {}

    /** A visit that nobody recorded, and whose days of grace are over, is a missed one. The signal has the day on which there were as many as policy says. */
    private Optional<RiskSignal> missedVisits() {
        List<Outcome> latestFirst = file.watch().visits().stream()
                .flatMap(visit -> outcome(visit).stream())
                .filter(outcome -> !outcome.known().isAfter(policy.day()))
                .sorted(Comparator.comparing(Outcome::known)
                        .thenComparing(Outcome::missed)
                        .reversed())
                .toList();
        List<Outcome> row = latestFirst.stream().takeWhile(Outcome::missed).toList();
        int many = policy.get(RiskPolicy.MISSED_VISITS);
        return row.size() < many
                ? Optional.empty()
                : Optional.of(signal(
                        SignalKind.VISITS_MISSED_IN_A_ROW,
                        row.get(row.size() - many).known(),
                        Reason.of("casefile.signal.missed", row.size(), many)));
    }

    private Optional<Outcome> outcome(HomeVisit visit) {
        VisitState state = VisitState.of(visit, file.excuses(), policy);
        return switch (state) {
            case DONE -> made(visit);
            case DUE, OVERDUE -> missed(visit, state);
            case UPCOMING, EXCUSED -> Optional.empty();
        };
    }

    /** A visit by the person's own caregiver tells neither way. */
    private Optional<Outcome> made(HomeVisit visit) {
        return visit.report().stream()
                .filter(report -> LastVisits.isBySomebodyElse(report, policy))
                .map(report -> new Outcome(report.day(), false))
                .findFirst();
    }

    private Optional<Outcome> missed(HomeVisit visit, VisitState state) {
        if (visit.status() == VisitStatus.MISSED) {
            return Optional.of(new Outcome(visit.plannedFor(), true));
        }
        LocalDate known = visit.plannedFor().plusDays(policy.get(TierPolicy.GRACE) + 1L);
        return state == VisitState.OVERDUE ? Optional.of(new Outcome(known, true)) : Optional.empty();
    }

    private Optional<RiskSignal> unsafePapers() {
        Predicate<VisitReport> answered = report ->
                papers(report) != Verdict.UNDETERMINED && !report.day().isAfter(policy.day());
        return file.watch().visits().stream()
                .filter(visit -> visit.status() == VisitStatus.DONE)
                .flatMap(visit -> visit.report().stream())
                .filter(answered)
                .max(Comparator.comparing(VisitReport::day).thenComparing(report -> papers(report) == Verdict.NOT_MET))
                .filter(report -> papers(report) == Verdict.NOT_MET)
                .map(report -> signal(
                        SignalKind.PAPERS_OR_CARDS_LOST,
                        report.day(),
                        Reason.of("casefile.signal.papers", report.day())));
    }

    private static Verdict papers(VisitReport report) {
        return report.answer(ChecklistItem.PAPERS_AND_CARDS_SAFE).test(safe -> safe);
    }

    private Optional<RiskSignal> severalComplaints() {
        RepeatedComplaints repeated =
                RepeatedComplaints.about(file.recipient().id(), file.watch().complaints(), policy);
        return repeated.isSign()
                ? Optional.of(signal(
                        SignalKind.SEVERAL_COMPLAINTS, repeated.days().get(repeated.count() - 1), repeated.evidence()))
                : Optional.empty();
    }

    private static RiskSignal signal(SignalKind kind, LocalDate day, Reason evidence) {
        return RiskSignal.on(kind, day, SOURCE, evidence);
    }
}
