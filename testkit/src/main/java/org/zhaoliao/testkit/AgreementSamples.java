package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;

/** Agreements in every shape. */
final class AgreementSamples {

    static final CaregiverId CAREGIVER = new CaregiverId("c-1");

    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");

    private AgreementSamples() {}

    static CareAgreement draft(String id, DivisionCode division, RecipientId recipient) {
        return new CareAgreement(
                new AgreementId(id),
                division,
                recipient,
                CAREGIVER,
                TOWNSHIP,
                Relation.NEIGHBOUR,
                new CareTerms(
                        List.of(CareDuty.DAILY_WATCH), 3, new BigDecimal("1E+2"), DateRange.of(DAY, DAY.plusYears(1))),
                AgreementStatus.DRAFT,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static CareAgreement full(String id) {
        return new CareAgreement(
                new AgreementId(id),
                Samples.VILLAGE,
                Samples.RECIPIENT,
                CAREGIVER,
                TOWNSHIP,
                Relation.SIBLING,
                new CareTerms(List.of(CareDuty.values()), 7, new BigDecimal("1300.00"), DateRange.from(DAY)),
                AgreementStatus.ENDED,
                Map.of(
                        Party.CAREGIVER,
                        new Signature(DAY, Signatory.PERSON),
                        Party.ENTRUSTING,
                        new Signature(DAY.plusDays(1), Signatory.PERSON),
                        Party.RECIPIENT,
                        new Signature(DAY, Signatory.GUARDIAN)),
                List.of(DAY.plusDays(2)),
                List.of(
                        new Suspension(SuspensionReason.IN_INSTITUTION, DateRange.of(DAY, DAY.plusDays(3))),
                        new Suspension(SuspensionReason.LOST, DateRange.from(DAY.plusDays(9)))),
                List.of(new CareAgreement.Rectification(DAY, DAY.plusDays(15))),
                List.of(new CareAgreement.Ending(CareAgreement.EndReason.SURVEY_FAILED, DAY.plusDays(40))),
                List.of(new AgreementId("plain")),
                List.of(new CareAgreement.Voiding(CareAgreement.VoidReason.NO_CAPACITY, DAY.plusDays(41), true)),
                List.of(DAY.plusDays(41)));
    }

    /** Another one for each form of a fact, and each about somebody else, so that the statuses may hold. */
    static CareAgreement further(int number) {
        return new CareAgreement(
                new AgreementId("further-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2" + number),
                new CaregiverId("c-2"),
                Facts.ELSEWHERE,
                Facts.one(number, Relation.values()),
                new CareTerms(
                        List.of(Facts.one(number, CareDuty.values())),
                        1,
                        new BigDecimal("0.0" + number),
                        DateRange.from(Facts.day(number))),
                Facts.one(number, AgreementStatus.values()),
                Map.of(Party.RECIPIENT, new Signature(Facts.day(number), Signatory.VILLAGE_COMMITTEE)),
                Facts.some(number, Facts.day(number)),
                List.of(),
                Facts.some(number, new CareAgreement.Rectification(Facts.day(number), DAY)),
                Facts.some(
                        number,
                        new CareAgreement.Ending(
                                Facts.one(number, CareAgreement.EndReason.values()), Facts.day(number))),
                Facts.some(number, new AgreementId("full")),
                Facts.some(
                        number,
                        new CareAgreement.Voiding(
                                Facts.one(number, CareAgreement.VoidReason.values()), Facts.day(number), false)),
                Facts.some(number, Facts.day(number)));
    }

    static CareAgreement inStatus(CareAgreement one, AgreementStatus status) {
        return new CareAgreement(
                one.id(),
                one.division(),
                one.recipient(),
                one.caregiver(),
                one.entrustingParty(),
                one.relation(),
                one.terms(),
                status,
                one.signatures(),
                one.effective(),
                one.suspensions(),
                one.rectification(),
                one.ending(),
                one.predecessor(),
                one.voiding(),
                one.lastAct());
    }
}
