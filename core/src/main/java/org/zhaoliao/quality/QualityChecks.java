package org.zhaoliao.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityCertificate;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.support.SupportPeriod;
import org.zhaoliao.visit.VisitReport;

/** Holds one case file against the rules. Of the dead, and of those who are not supported on the day, only what should have ended is asked. */
final class QualityChecks {

    private final CaseFile file;
    private final Recipient recipient;
    private final List<DisabilityCertificate> certificates;
    private final Policy policy;
    private final LocalDate day;
    private final Map<QualityRule, List<Object>> broken = new EnumMap<>(QualityRule.class);

    QualityChecks(CaseFile file, List<DisabilityCertificate> certificates, Policy policy) {
        this.file = file;
        this.recipient = file.recipient();
        this.certificates = List.copyOf(certificates);
        this.policy = policy;
        this.day = policy.day();
    }

    List<QualityFinding> findings() {
        Optional<LocalDate> died =
                recipient.died().stream().filter(death -> death.isBefore(day)).findFirst();
        died.ifPresent(this::dead);
        if (died.isEmpty() && recipient.support().contains(day)) {
            papers(recipient.details());
            disabilities();
            level();
            care();
            form();
        }
        return broken.entrySet().stream()
                .map(fault -> finding(fault.getKey(), fault.getValue()))
                .toList();
    }

    private QualityFinding finding(QualityRule rule, List<Object> arguments) {
        return new QualityFinding(
                recipient.id(), recipient.division(), rule, Reason.of(rule.id(), arguments.toArray()));
    }

    private void dead(LocalDate death) {
        boolean ended = SupportPeriod.until(recipient.support(), death).stream().noneMatch(days -> days.contains(day));
        when(ended && recipient.support().contains(day), QualityRule.DEAD_STILL_SUPPORTED, death);
        when(file.agreementOn(day).isPresent(), QualityRule.DEAD_STILL_AGREED, death);
    }

    private void papers(PersonalDetails details) {
        Predicate<Predicate<ResidentId>> number =
                wrong -> details.residentId().value().filter(wrong).isPresent();
        when(!details.residentId().isKnown(), QualityRule.NO_RESIDENT_ID);
        when(number.test(id -> !id.birthDate().equals(details.birthDate())), QualityRule.BIRTH_DIFFERS_FROM_ID);
        when(number.test(id -> id.sex() != details.sex()), QualityRule.SEX_DIFFERS_FROM_ID);
        when(
                details.birthDate().isAfter(recipient.support().from()),
                QualityRule.BORN_IN_SUPPORT,
                recipient.support().from());
        when(!recipient.account().isKnown(), QualityRule.NO_ACCOUNT);
        when(
                age() < policy.get(QualityPolicy.MINOR_AGE)
                        && recipient.guardians().isEmpty(),
                QualityRule.MINOR_WITHOUT_GUARDIAN,
                age());
        when(
                certificates.stream().anyMatch(certificate -> number.test(id -> !id.equals(certificate.holder()))),
                QualityRule.CERTIFICATE_OF_ANOTHER);
    }

    private void disabilities() {
        List<Disability> recorded = recipient.disabilities();
        int most = recorded.stream()
                .map(Disability::kind)
                .mapToInt(kind -> Collections.frequency(
                        recorded.stream().map(Disability::kind).toList(), kind))
                .max()
                .orElse(0);
        when(most > 1, QualityRule.DISABILITY_TWICE, most);
        when(
                certificates.stream().anyMatch(certificate -> !recorded.contains(certificate.disability())),
                QualityRule.CERTIFICATE_DIFFERS);
        boolean working = age() >= policy.get(QualityPolicy.WORKING_AGE_FROM)
                && age() < policy.get(QualityPolicy.WORKING_AGE_UNTIL);
        // whoever may be at school is looked into, too: unknown is never no
        boolean atSchool = recipient.atSchool().value().orElse(false);
        when(working && recorded.isEmpty() && !atSchool, QualityRule.WORKING_AGE_NOT_DISABLED, age());
    }

    private void level() {
        CareLevelRange level = file.level(policy);
        when(file.assessment(policy).isEmpty(), QualityRule.NOT_ASSESSED);
        file.assessment(policy)
                .ifPresent(assessment -> when(
                        !level.isCertain(),
                        QualityRule.LEVEL_OPEN,
                        assessment.assessedOn(),
                        Wording.argument(level.lightest()),
                        Wording.argument(level.heaviest())));
    }

    private void care() {
        List<CareAgreement> agreements = file.care().agreements();
        boolean over = agreements.stream().anyMatch(CareAgreement::tookEffect)
                && agreements.stream().noneMatch(this::isStillOn);
        when(recipient.isDispersedOn(day) && over, QualityRule.NO_SUCCESSOR);
        when(
                file.agreementOn(day)
                        .filter(agreement -> !file.care().caregivers().containsKey(agreement.caregiver()))
                        .isPresent(),
                QualityRule.CAREGIVER_NOT_RECORDED);
        int most = policy.get(QualityPolicy.DAYS_WITHOUT_VISIT);
        long days = ChronoUnit.DAYS.between(lastVisit(), day);
        when(recipient.isDispersedOn(day) && days > most, QualityRule.NO_VISIT, days, most);
    }

    private void form() {
        boolean central = recipient.formOn(day) == SupportForm.CENTRAL;
        when(central && file.agreementOn(day).isPresent(), QualityRule.AGREEMENT_IN_INSTITUTION);
        recipient
                .openWish(day)
                .ifPresent(wish -> when(central, QualityRule.WISH_OPEN_IN_INSTITUTION, wish.expressed()));
    }

    private LocalDate lastVisit() {
        return Stream.concat(
                        Stream.of(file.recordedFrom(policy)),
                        file.watch().visits().stream()
                                .flatMap(visit -> visit.report().stream())
                                .map(VisitReport::day)
                                .filter(made -> !made.isAfter(day)))
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
    }

    /** Whether an agreement holds, be it at rest or still to begin. */
    private boolean isStillOn(CareAgreement agreement) {
        return agreement.status().holds() && agreement.terms().term().until().isAfter(day);
    }

    private int age() {
        return day.isBefore(recipient.details().birthDate()) ? 0 : file.age(day);
    }

    private void when(boolean fault, QualityRule rule, Object... arguments) {
        if (fault) {
            broken.put(rule, new ArrayList<>(List.of(arguments)));
        }
    }
}
