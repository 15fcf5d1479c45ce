package org.zhaoliao.html.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisit.FailedAttempt;
import org.zhaoliao.visit.HomeVisit.MissReason;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Evidence;
import org.zhaoliao.visit.VisitReport.Guidance;
import org.zhaoliao.visit.VisitReport.Hours;
import org.zhaoliao.visit.VisitReport.Trace;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Invented persons, an agreement and a visit. */
final class Sample {

    static final String RECIPIENT_ID = number("14112119480305123");
    static final String CAREGIVER_ID = number("14112119710812456");
    static final String HANDLER_ID = number("14112119880101001");
    static final String ACCOUNT = "6228480000123456789";
    static final String PHONE = "13800001234";
    static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");
    static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    static final Gazetteer GAZETTEER = Gazetteer.of(
            List.of(
                    new Division(DivisionCode.of("141121"), "文水县"),
                    new Division(TOWNSHIP, "凤城镇"),
                    new Division(VILLAGE, "南街村")),
            List.of());
    static final HostData NOTHING = HostData.of(GAZETTEER);
    static final RecipientId WHO = new RecipientId("r-1");
    static final CaregiverId BY = new CaregiverId("c-1");

    private static final FactSource SOURCE = new FactSource(FactSource.Kind.HOME_VISIT, DAY);

    private Sample() {}

    static String number(String seventeen) {
        return seventeen + ResidentId.checkDigit(seventeen);
    }

    static <T> Fact<T> known(T value) {
        return Fact.known(value, SOURCE);
    }

    static PersonalDetails details(String name, LocalDate birth) {
        return new PersonalDetails(PersonName.of(name), known(ResidentId.of(RECIPIENT_ID)), birth, Sex.MALE);
    }

    static Recipient recipient(String name) {
        return new Recipient(
                WHO,
                VILLAGE,
                details(name, LocalDate.of(1948, 3, 5)),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(new Recipient.EarlierForm(SupportForm.CENTRAL, LocalDate.of(2024, 5, 1))),
                DateRange.from(LocalDate.of(2020, 1, 1)),
                List.of(new Disability(DisabilityKind.MENTAL, 2)),
                known(true),
                Fact.unknown(),
                List.of(new Guardian(
                        PersonName.of("钱守义"), Relation.OTHER_RELATIVE, known(PhoneNumber.of("13911112222")))),
                List.of(),
                List.of(),
                known(BankAccount.of(ACCOUNT)),
                List.of());
    }

    static Caregiver caregiver(Caregiver.Kind kind) {
        return new Caregiver(
                BY,
                VILLAGE,
                kind,
                PersonName.of(kind == Caregiver.Kind.INDIVIDUAL ? "赵有田" : "南街村互助养老服务站"),
                known(ResidentId.of(CAREGIVER_ID)),
                Fact.unknown(),
                known(PhoneNumber.of(PHONE)),
                known(false),
                known(true),
                known(false),
                Fact.unknown(),
                known(BankAccount.of(ACCOUNT)),
                DateRange.from(LocalDate.of(2020, 1, 1)));
    }

    static CareAgreement agreement() {
        CareTerms terms = new CareTerms(
                List.of(CareDuty.values()),
                6,
                new BigDecimal("1230.5"),
                DateRange.of(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1)));
        return CareAgreement.draft(new AgreementId("a-1"), recipient("孙长福"), BY, Relation.NEIGHBOUR, TOWNSHIP, terms);
    }

    static Map<HandEntry, String> entries(String text) {
        Map<HandEntry, String> entries = new EnumMap<>(HandEntry.class);
        for (HandEntry entry : HandEntry.values()) {
            entries.put(entry, text + entry.name());
        }
        entries.put(HandEntry.HANDLER_ID, HANDLER_ID);
        return entries;
    }

    static AgreementForm agreementForm(HostData host) {
        return new AgreementForm(agreement(), recipient("孙长福"), caregiver(Caregiver.Kind.INDIVIDUAL), host);
    }

    static HomeVisit visit() {
        Map<ChecklistItem, Fact<Boolean>> checklist = new EnumMap<>(ChecklistItem.class);
        checklist.put(ChecklistItem.LIFE, known(true));
        checklist.put(ChecklistItem.HEATING, known(false));
        VisitReport report = new VisitReport(
                DAY,
                VisitMeans.FACE_TO_FACE,
                known(false),
                checklist,
                Map.of(CareDuty.LIFE_CARE, known(true), CareDuty.DAILY_WATCH, known(false)),
                known(DAY.minusDays(1)),
                Set.of(Guidance.TALKED_WITH),
                known(false),
                List.of(new ProblemId("p-77")),
                new Trace(
                        List.of(new Evidence("photo-9", List.of("3ab0"))),
                        List.of(new Hours(LocalTime.of(9, 5), LocalTime.of(9, 50))),
                        List.of()));
        return new HomeVisit(
                new VisitId("v-1"),
                VILLAGE,
                WHO,
                new VisitorId("staff-4"),
                DAY.minusDays(2),
                HomeVisit.Origin.PLAN,
                VisitStatus.DONE,
                List.of(new FailedAttempt(DAY.minusDays(2), MissReason.WEATHER)),
                List.of(report),
                List.of());
    }
}
