package org.zhaoliao.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.AgreementPerformance;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.ledger.LedgerEntry.Agreement;
import org.zhaoliao.ledger.LedgerEntry.Care;
import org.zhaoliao.ledger.LedgerEntry.LastContact;
import org.zhaoliao.ledger.LedgerEntry.Person;
import org.zhaoliao.ledger.LedgerEntry.Risk;
import org.zhaoliao.ledger.LedgerEntry.Support;
import org.zhaoliao.ledger.LedgerEntry.Wish;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.visit.VisitReport;

/** Derives a ledger entry: what has a day inside the case file is seen as it was on the policy's day. */
record Derivation(CaseFile file, Policy policy) {

    LedgerEntry entry() {
        return new LedgerEntry(
                recipient().id(),
                recipient().division(),
                day(),
                support(),
                person(),
                care(),
                lastContact(),
                problems(),
                risks(),
                recipient().wishes().stream()
                        .filter(wish -> !wish.expressed().isAfter(day()))
                        .map(this::wish)
                        .toList());
    }

    private Recipient recipient() {
        return file.recipient();
    }

    private LocalDate day() {
        return policy.day();
    }

    private Support support() {
        DateRange paid = recipient().support();
        List<DateRange> lived = recipient().died().stream()
                .findFirst()
                .map(death -> paid.intersection(DateRange.of(LocalDate.MIN, death.plusDays(1))).stream()
                        .toList())
                .orElse(List.of(paid));
        boolean dead = recipient().died().stream().anyMatch(death -> !death.isAfter(day()));
        return new Support(recipient().register(), recipient().formOn(day()), lived, dead);
    }

    private Person person() {
        return new Person(
                recipient().details().sex(),
                day().isBefore(recipient().details().birthDate()) ? 0 : file.age(day()),
                recipient().disabilities(),
                recipient().disabilities().stream()
                        .anyMatch(disability -> disability.grade() <= policy.get(LedgerPolicy.SEVERE_GRADE)),
                file.level(policy),
                file.keyGroups(policy));
    }

    private Care care() {
        List<CareAgreement> inForce = file.agreementOn(day()).stream().toList();
        return new Care(
                inForce.stream().map(this::agreement).toList(),
                inForce.isEmpty() ? Map.of() : duties(inForce.get(0)),
                file.gaps(DateRange.of(day(), day().plusDays(1))).stream()
                        .map(CoverageGap::kind)
                        .collect(Collectors.toSet()));
    }

    private Agreement agreement(CareAgreement agreement) {
        return new Agreement(
                agreement.id(),
                agreement.caregiver(),
                file.care().caregivers().containsKey(agreement.caregiver()),
                agreement.terms().term().until());
    }

    /** The findings stand in the order of the duties. */
    private Map<CareDuty, Verdict> duties(CareAgreement agreement) {
        List<Finding> seen =
                AgreementPerformance.examine(file, agreement, policy).parts();
        Map<CareDuty, Verdict> duties = new EnumMap<>(CareDuty.class);
        for (int i = 0; i < seen.size(); i++) {
            duties.put(agreement.terms().duties().get(i), seen.get(i).verdict());
        }
        return duties;
    }

    private LastContact lastContact() {
        return new LastContact(
                latest(reports().map(VisitReport::day)),
                latest(reports()
                        .flatMap(report -> report.lastCaregiverContact().value().stream())
                        .filter(contact -> !contact.isAfter(day()))));
    }

    private Stream<VisitReport> reports() {
        return file.watch().visits().stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.day().isAfter(day()));
    }

    private static List<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).stream().toList();
    }

    private List<ProblemKind> problems() {
        return file.watch().problems().stream()
                .filter(problem -> problem.isUnsettledOn(day()))
                .map(Problem::kind)
                .sorted()
                .toList();
    }

    private List<Risk> risks() {
        return file.watch().risks().stream()
                .filter(risk -> risk.isOpenOn(day()))
                .map(risk -> new Risk(risk.matter().kind(), risk.levelOn(policy), risk.hasMeasureOn(day())))
                .toList();
    }

    private Wish wish(CentralSupportWish wish) {
        return new Wish(
                wish.expressed(),
                wish.daysWaited(day()),
                wish.settlement().stream()
                        .filter(end -> !end.on().isAfter(day()))
                        .map(CentralSupportWish.Settlement::result)
                        .toList());
    }
}
