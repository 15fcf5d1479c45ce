package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.payment.Absence;
import org.zhaoliao.payment.AbsenceKind;
import org.zhaoliao.payment.PaymentPolicy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;

/** How the agreement adapts to a stay in a hospital or an institution (W2.16): it rests when the stay lasts, and goes on when it is over. */
final class StayDuties {

    private final CaseDuties.Subject subject;

    StayDuties(CaseDuties.Subject subject) {
        this.subject = subject;
    }

    List<Duty> duties() {
        return Stream.concat(toRest().stream(), toGoOn().stream()).toList();
    }

    private Optional<Duty> toRest() {
        PolicyValue<Integer> allowed = subject.policy().cited(PaymentPolicy.daysBeforeSuspension(AbsenceKind.STAY));
        return subject.file()
                .agreementOn(subject.today())
                .flatMap(agreement -> staySince())
                .filter(since -> !since.plusDays(allowed.value()).isAfter(subject.today()))
                .map(since -> subject.duty(
                                DutyKind.ADAPT_AGREEMENT,
                                announced(since.plusDays(allowed.value())),
                                SuspensionReason.IN_INSTITUTION.citation(),
                                Reason.of("worklist.stay-lasts", since, allowed.value()))
                        .from("stay", since));
    }

    /** Since when the person is away without attendance. */
    private Optional<LocalDate> staySince() {
        Stream<DateRange> unattended = subject.file().recipient().hospitalStays().stream()
                .flatMap(stay -> Absence.of(stay).stream())
                .map(Absence::days);
        return Stream.concat(unattended, subject.file().institutionStays().stream())
                .filter(stay -> stay.contains(subject.today()))
                .map(DateRange::from)
                .min(Comparator.naturalOrder());
    }

    private Optional<Duty> toGoOn() {
        return subject.file().care().agreements().stream()
                .filter(agreement -> agreement.status() == AgreementStatus.SUSPENDED)
                .filter(this::restsForStay)
                .flatMap(agreement -> subject.file().cameHome(subject.today()).stream())
                .map(home -> subject.duty(
                                DutyKind.ADAPT_AGREEMENT,
                                announced(home),
                                SuspensionReason.IN_INSTITUTION.citation(),
                                Reason.of("worklist.stay-over", home))
                        .from("home", home))
                .findFirst();
    }

    private boolean restsForStay(CareAgreement agreement) {
        return agreement.suspensions().stream()
                .anyMatch(rest -> rest.reason() == SuspensionReason.IN_INSTITUTION
                        && rest.days().contains(subject.today()));
    }

    private static DueDate announced(LocalDate day) {
        return new DueDate(day, Certainty.ANNOUNCED);
    }
}
