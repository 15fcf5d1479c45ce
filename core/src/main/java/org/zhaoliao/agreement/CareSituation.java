package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CoverageGap.Kind;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.rule.Verdict;

/**
 * A recipient, who serves when, and when nobody has to.
 *
 * @param institution stays in an institution that looks after the recipient by itself
 * @param rests when agreements rest because the recipient is not at home
 */
record CareSituation(Recipient recipient, List<Service> services, List<DateRange> institution, List<Suspension> rests) {

    /** Days of an agreement in force, and when its caregiver is known to be able to serve: none or one range. */
    record Service(DateRange days, List<DateRange> able) {
        boolean isAbleOn(LocalDate day) {
            return able.stream().anyMatch(range -> range.contains(day));
        }
    }

    static CareSituation of(
            Recipient recipient,
            List<CareAgreement> agreements,
            Map<CaregiverId, Caregiver> caregivers,
            List<DateRange> institution) {
        List<CareAgreement> own = agreements.stream()
                .filter(agreement -> agreement.recipient().equals(recipient.id()))
                .toList();
        return new CareSituation(
                recipient,
                own.stream()
                        .flatMap(agreement -> agreement.daysInForce().stream()
                                .map(days -> new Service(days, able(agreement.caregiver(), caregivers))))
                        .toList(),
                institution,
                own.stream().flatMap(CareSituation::excusing).toList());
    }

    /** A rest excuses as long as the agreement holds; that it is over by now takes back no excuse of before. */
    private static Stream<Suspension> excusing(CareAgreement agreement) {
        return agreement.suspensions().stream()
                .filter(rest -> !rest.reason().leavesNeed())
                .flatMap(rest -> DaysInForce.restedIn(agreement, rest.days()).stream()
                        .map(days -> new Suspension(rest.reason(), days)));
    }

    private static List<DateRange> able(CaregiverId id, Map<CaregiverId, Caregiver> caregivers) {
        return Stream.ofNullable(caregivers.get(id))
                .flatMap(caregiver -> caregiver.able().stream())
                .toList();
    }

    /** What is missing on a day. */
    Set<Kind> missing(LocalDate day) {
        Set<Kind> missing = EnumSet.noneOf(Kind.class);
        if (recipient.isDispersedOn(day) && institution.stream().noneMatch(stay -> stay.contains(day))) {
            missing.addAll(missingCare(day));
            missing.addAll(missingAttendance(day));
        }
        return missing;
    }

    private Set<Kind> missingCare(LocalDate day) {
        List<Service> running = services.stream()
                .filter(service -> service.days().contains(day))
                .toList();
        if (running.isEmpty()) {
            return isAway(day) ? EnumSet.noneOf(Kind.class) : EnumSet.of(Kind.NO_AGREEMENT);
        }
        return running.stream().anyMatch(service -> service.isAbleOn(day))
                ? EnumSet.noneOf(Kind.class)
                : EnumSet.of(Kind.NO_ABLE_CAREGIVER);
    }

    /** A rest for a stay excuses only while the stay lasts: whoever came home and whose agreement still rests has nobody. */
    private boolean isAway(LocalDate day) {
        return rests.stream()
                .filter(rest -> rest.days().contains(day))
                .anyMatch(rest -> rest.reason() != SuspensionReason.IN_INSTITUTION
                        || recipient.hospitalStayOn(day).isPresent());
    }

    private Set<Kind> missingAttendance(LocalDate day) {
        List<Verdict> attended = recipient.hospitalStays().stream()
                .filter(stay -> stay.stay().contains(day))
                .map(stay -> stay.attended().test(answer -> answer))
                .toList();
        Verdict somebody = Verdict.any(attended);
        if (attended.isEmpty() || somebody == Verdict.MET) {
            return EnumSet.noneOf(Kind.class);
        }
        return EnumSet.of(somebody == Verdict.NOT_MET ? Kind.NOBODY_AT_BEDSIDE : Kind.ATTENDANCE_UNKNOWN);
    }
}
