package org.zhaoliao.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Agreements and persons for the tests of this package. */
final class Sample {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final DateRange YEAR = DateRange.of(START, LocalDate.of(2027, 1, 1));
    static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    static final RecipientId RECIPIENT = new RecipientId("r1");
    static final CaregiverId CAREGIVER = new CaregiverId("c1");
    static final CareTerms TERMS = terms(YEAR);

    private static final PolicyBook BOOK = NationalPolicy.book();

    private Sample() {}

    static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    static DateRange days(int from, int until) {
        return DateRange.of(day(from), day(until));
    }

    static Policy policy(LocalDate day) {
        return BOOK.at(VILLAGE, day);
    }

    static CareTerms terms(DateRange term) {
        return new CareTerms(List.of(CareDuty.LIFE_CARE, CareDuty.DAILY_WATCH), 7, new BigDecimal("300"), term);
    }

    static Map<Party, Signature> signed(LocalDate on) {
        Map<Party, Signature> signatures = new EnumMap<>(Party.class);
        List.of(Party.values()).forEach(party -> signatures.put(party, new Signature(on, Signatory.PERSON)));
        return signatures;
    }

    static CareAgreement agreement(AgreementStatus status) {
        return agreement("a1", status, YEAR);
    }

    static CareAgreement agreement(String id, AgreementStatus status, DateRange term) {
        return agreement(id, status, terms(term), signed(term.from()));
    }

    static CareAgreement agreement(
            String id, AgreementStatus status, CareTerms terms, Map<Party, Signature> signatures) {
        List<Suspension> rests = status == AgreementStatus.SUSPENDED
                ? List.of(new Suspension(SuspensionReason.CAREGIVER_AWAY, DateRange.from(day(40))))
                : List.of();
        return new CareAgreement(
                new AgreementId(id),
                VILLAGE,
                RECIPIENT,
                CAREGIVER,
                VILLAGE,
                Relation.NEIGHBOUR,
                terms,
                status,
                signatures,
                List.of(),
                rests,
                List.of(),
                List.of(),
                List.of());
    }

    static <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.HOME_VISIT, START));
    }

    static Recipient recipient(DateRange support, List<HospitalStay> stays) {
        return new Recipient(
                RECIPIENT,
                VILLAGE,
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.MALE),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(),
                support,
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                stays,
                List.of(),
                Fact.unknown(),
                List.of());
    }

    static Caregiver caregiver(CaregiverId id, DateRange available) {
        return new Caregiver(
                id,
                VILLAGE,
                Caregiver.Kind.INDIVIDUAL,
                PersonName.of("李四"),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                available);
    }
}
