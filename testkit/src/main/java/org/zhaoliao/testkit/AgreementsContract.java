package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;
import static org.zhaoliao.testkit.Samples.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Care agreements, of which a recipient has one at most that holds (W2.4). */
abstract class AgreementsContract extends AggregatesContract<AgreementId, CareAgreement, CareAgreements>
        implements MuchAboutContract<AgreementId, CareAgreement>, UniqueContract<AgreementId, CareAgreement> {

    private static final CaregiverId CAREGIVER = new CaregiverId("c-1");

    AgreementsContract(StoreFixture fixture) {
        super(fixture, CareStore::agreements);
    }

    @Override
    public final CareAgreements records() {
        return port();
    }

    @Override
    public final CareAgreement about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final CareAgreement sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final CareAgreement changed(CareAgreement sample) {
        return inStatus(sample, AgreementStatus.VOID);
    }

    @Override
    public final List<CareAgreement> shapes() {
        CareAgreement full = new CareAgreement(
                new AgreementId("full"),
                Samples.VILLAGE,
                Samples.RECIPIENT,
                CAREGIVER,
                DivisionCode.of("141121100"),
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
        return List.of(sample("plain"), full);
    }

    @Override
    public final CareAgreement claiming(String id) {
        return inStatus(sample(id), AgreementStatus.IN_FORCE);
    }

    @Override
    public final CareAgreement givingUp(CareAgreement holder) {
        return inStatus(holder, AgreementStatus.EXPIRED);
    }

    @Test
    @Requirement("W2.4")
    @DisplayName(
            "all agreements of a caregiver are listed by identifier; a recipient of the same identifier is somebody else")
    void listedByCaregiver() {
        CareAgreement second = added("b").value();
        CareAgreement first = added("a").value();
        assertEquals(
                List.of(first, second),
                port().of(CAREGIVER).stream().map(Versioned::value).toList());
        assertEquals(List.of(), port().of(new CaregiverId(Samples.RECIPIENT.value())));
        assertEquals(List.of(), port().of(new RecipientId(CAREGIVER.value())));
    }

    @Test
    @Requirement("W2.4")
    @DisplayName("of 1,500 recipients each has one agreement in force, of the same caregiver, and cannot have another")
    void muchInForce() {
        List<CareAgreement> many = MuchContract.numbers()
                .mapToObj(number -> inForce("much-" + number, "r-" + number))
                .toList();
        port().addAll(many, Samples.change(1));
        assertEquals(MuchContract.first(many), port().of(CAREGIVER));
        for (CareAgreement one : List.of(many.get(0), many.get(700), many.get(1_499))) {
            CareAgreement rival = inForce("rival", one.recipient().value());
            assertConflict(ConflictException.Kind.NOT_UNIQUE, () -> port().add(rival, Samples.change(2)));
        }
    }

    private static CareAgreement inForce(String id, String recipient) {
        return inStatus(one(id, Samples.VILLAGE, new RecipientId(recipient)), AgreementStatus.IN_FORCE);
    }

    private static CareAgreement one(String id, DivisionCode division, RecipientId recipient) {
        return new CareAgreement(
                new AgreementId(id),
                division,
                recipient,
                CAREGIVER,
                DivisionCode.of("141121100"),
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

    private static CareAgreement inStatus(CareAgreement one, AgreementStatus status) {
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
