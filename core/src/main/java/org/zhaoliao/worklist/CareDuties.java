package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.agreement.AgreementPolicy;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.agreement.Renewals;
import org.zhaoliao.assessment.Reassessment;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.continuation.ContinuationPolicy;
import org.zhaoliao.continuation.YearlyVerification;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** What is due about a recipient's care: assessment, agreement, coverage, the wish for central support. */
final class CareDuties {

    private static final Citation AGREEMENTS = new Citation("文民函〔2024〕11号", "二(二)");
    private static final Citation BEDSIDE = new Citation("文民函〔2024〕11号", "一");
    private static final Citation PLACING = new Citation("文民函〔2024〕11号", "二(三)");

    private final CaseDuties.Subject subject;

    CareDuties(CaseDuties.Subject subject) {
        this.subject = subject;
    }

    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        duties.addAll(new ChangeDuties(subject).duties());
        assessment().ifPresent(duties::add);
        verification().ifPresent(duties::add);
        duties.addAll(new StayDuties(subject).duties());
        gaps().forEach(duties::add);
        renewals().forEach(duties::add);
        rectification().ifPresent(duties::add);
        wish().ifPresent(duties::add);
        return duties;
    }

    private Optional<Duty> assessment() {
        Reassessment owed = Reassessment.routine(
                subject.file().recipient().support().from(),
                subject.file().care().assessments(),
                subject.policy(),
                subject.calendar());
        boolean never = owed.cause() == Reassessment.Cause.NEVER_ASSESSED;
        Reason what = never ? Reason.of("worklist.never-assessed") : Reason.of("worklist.last-assessed", owed.since());
        return never || subject.isNear(owed.due())
                ? Optional.of(subject.duty(DutyKind.ASSESS, owed.due(), owed.basis(), what)
                        .from(owed.since()))
                : Optional.empty();
    }

    private Optional<Duty> verification() {
        LocalDate last = subject.file().lastVerified(subject.policy());
        DueDate due = YearlyVerification.due(last, subject.policy(), subject.calendar());
        return subject.isNear(due)
                ? Optional.of(duty(
                                DutyKind.VERIFY,
                                due,
                                ContinuationPolicy.VERIFICATION,
                                Reason.of("worklist.last-verified", last))
                        .from(last))
                : Optional.empty();
    }

    /** The gaps that are open on the day; each counts from its first day. */
    private List<Duty> gaps() {
        LocalDate today = subject.today();
        LocalDate since = subject.file().recordedFrom(subject.policy());
        if (!since.isBefore(today.plusDays(1))) {
            return List.of();
        }
        return subject.file().gaps(DateRange.of(since, today.plusDays(1))).stream()
                .filter(gap -> gap.days().contains(today))
                .map(this::gap)
                .toList();
    }

    private Duty gap(CoverageGap gap) {
        int overdueFrom = subject.policy().get(AgreementPolicy.GAP_OVERDUE_DAYS);
        // The first day counts as 1, and the last day in time is the one before the gap is overdue.
        LocalDate lastInTime = gap.days().from().plusDays(overdueFrom - 2);
        boolean inHospital =
                gap.kind() == CoverageGap.Kind.NOBODY_AT_BEDSIDE || gap.kind() == CoverageGap.Kind.ATTENDANCE_UNKNOWN;
        Reason what = Reason.of(
                "worklist.gap", Wording.argument(gap.kind()), gap.days().from());
        Duty duty = inHospital
                ? subject.duty(DutyKind.ATTEND_IN_HOSPITAL, announced(gap.days().from()), BEDSIDE, what)
                : subject.duty(DutyKind.CLOSE_GAP, announced(lastInTime), AGREEMENTS, what);
        return duty.from(gap.days().from());
    }

    private List<Duty> renewals() {
        return Renewals.due(subject.file().care().agreements(), subject.policy()).stream()
                .map(agreement -> duty(
                                DutyKind.RENEW_AGREEMENT,
                                announced(agreement.terms().term().until()),
                                AgreementPolicy.REMINDER_DAYS,
                                Reason.of(
                                        "worklist.term-ends",
                                        agreement.terms().term().until()))
                        .from(agreement.id().value()))
                .toList();
    }

    private Optional<Duty> rectification() {
        return subject.file().care().agreements().stream()
                .filter(agreement -> agreement.status().holds())
                .flatMap(agreement -> agreement.rectification().stream())
                .map(demand -> duty(
                                DutyKind.CHECK_RECTIFICATION,
                                announced(demand.deadline()),
                                AgreementPolicy.RECTIFICATION,
                                Reason.of("worklist.rectify-by", demand.deadline()))
                        .from(demand.demanded()))
                .findFirst();
    }

    private Optional<Duty> wish() {
        return subject.file()
                .recipient()
                .openWish(subject.today())
                .map(wish -> subject.duty(
                                DutyKind.PLACE,
                                subject.policy()
                                        .on(wish.expressed())
                                        .get(WorklistPolicy.WISH)
                                        .dueFrom(wish.expressed(), subject.calendar()),
                                PLACING,
                                Reason.of("worklist.wish", wish.expressed()))
                        .from(wish.expressed()))
                .or(this::wishAgain);
    }

    /** Whoever found no place is asked again after a time, unless they said something since. */
    private Optional<Duty> wishAgain() {
        return subject.file().recipient().wishes().stream()
                .filter(wish -> !wish.expressed().isAfter(subject.today()))
                .max(Comparator.comparing(CentralSupportWish::expressed))
                .flatMap(wish -> wish.settlement().stream()
                        .filter(end -> end.result().leavesWish())
                        .map(end -> askAgain(wish, end))
                        .filter(duty -> subject.isNear(duty.due()))
                        .findFirst());
    }

    private Duty askAgain(CentralSupportWish wish, CentralSupportWish.Settlement end) {
        DueDate due =
                subject.policy().on(end.on()).get(WorklistPolicy.WISH_AGAIN).dueFrom(end.on(), subject.calendar());
        Reason what = Reason.of("worklist.wish-again", wish.expressed(), Wording.argument(end.result()), end.on());
        return duty(DutyKind.PLACE, due, WorklistPolicy.WISH_AGAIN, what).from(end.on());
    }

    private Duty duty(DutyKind kind, DueDate due, Parameter<?> basis, Reason what) {
        return subject.duty(kind, due, subject.policy().cited(basis).citation(), what);
    }

    private static DueDate announced(LocalDate day) {
        return new DueDate(day, Certainty.ANNOUNCED);
    }
}
