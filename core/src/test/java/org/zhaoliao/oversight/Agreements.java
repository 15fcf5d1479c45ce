package org.zhaoliao.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.rule.Fact;

/** Agreements of the recipient R1. */
final class Agreements {

    static final CaregiverId FORMER = new CaregiverId("C1");
    static final CaregiverId FOLLOWER = new CaregiverId("C2");

    /** R1, supported at home all the time. */
    static final Recipient AT_HOME = new Recipient(
            new RecipientId("R1"),
            OversightExamples.VILLAGE,
            new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.MALE),
            RegisterType.RURAL,
            SupportForm.DISPERSED,
            List.of(),
            DateRange.from(LocalDate.of(2022, 1, 1)),
            List.of(),
            Fact.unknown(),
            Fact.unknown(),
            List.of(),
            List.of(),
            List.of(),
            Fact.unknown(),
            List.of());

    private Agreements() {}

    static CareTerms terms(DateRange term) {
        return new CareTerms(List.of(CareDuty.DAILY_WATCH, CareDuty.LIFE_CARE), 7, new BigDecimal("300"), term);
    }

    /** In force from a day on, for a year, signed by all on that day. */
    static CareAgreement inForce(CaregiverId caregiver, LocalDate from) {
        return of(caregiver, AgreementStatus.IN_FORCE, from, signed(from, Party.values()), List.of());
    }

    static CareAgreement ended(CareAgreement agreement, LocalDate on, EndReason reason) {
        return of(
                agreement.caregiver(),
                AgreementStatus.ENDED,
                agreement.terms().term().from(),
                agreement.signatures(),
                List.of(new Ending(reason, on)));
    }

    /** The same agreement, of another recipient or in another status. */
    static CareAgreement as(CareAgreement agreement, RecipientId recipient, AgreementStatus status) {
        return new CareAgreement(
                agreement.id(),
                agreement.division(),
                recipient,
                agreement.caregiver(),
                agreement.entrustingParty(),
                agreement.relation(),
                agreement.terms(),
                status,
                agreement.signatures(),
                agreement.effective(),
                List.of(),
                List.of(),
                agreement.ending(),
                List.of());
    }

    /** Waits for the signatures that are not there. */
    static CareAgreement awaiting(CaregiverId caregiver, LocalDate from, Party... signed) {
        return of(caregiver, AgreementStatus.AWAITING_SIGNATURES, from, signed(from, signed), List.of());
    }

    private static Map<Party, Signature> signed(LocalDate on, Party... parties) {
        return Arrays.stream(parties)
                .collect(Collectors.toMap(party -> party, party -> new Signature(on, Signatory.PERSON)));
    }

    private static CareAgreement of(
            CaregiverId caregiver,
            AgreementStatus status,
            LocalDate from,
            Map<Party, Signature> signatures,
            List<Ending> ending) {
        return new CareAgreement(
                new AgreementId("A-" + caregiver.value() + "-" + from),
                OversightExamples.VILLAGE,
                new RecipientId("R1"),
                caregiver,
                OversightExamples.VILLAGE,
                Relation.NEIGHBOUR,
                terms(DateRange.of(from, from.plusYears(1))),
                status,
                signatures,
                List.of(),
                List.of(),
                List.of(),
                ending,
                List.of());
    }
}
