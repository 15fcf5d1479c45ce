package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.AgreementSamples.CAREGIVER;
import static org.zhaoliao.testkit.AgreementSamples.draft;
import static org.zhaoliao.testkit.AgreementSamples.inStatus;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Care agreements, of which a recipient has one at most that holds (W2.4). */
abstract class AgreementsContract extends AggregatesContract<AgreementId, CareAgreement, CareAgreements>
        implements MuchAboutContract<AgreementId, CareAgreement>, UniqueContract<AgreementId, CareAgreement> {

    AgreementsContract(StoreFixture fixture) {
        super(fixture, CareStore::agreements);
    }

    @Override
    public final CareAgreements records() {
        return port();
    }

    @Override
    public final CareAgreement about(String id, RecipientId recipient) {
        return draft(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final CareAgreement sample(String id, DivisionCode division) {
        return draft(id, division, Samples.RECIPIENT);
    }

    @Override
    public final CareAgreement changed(CareAgreement sample) {
        return inStatus(sample, AgreementStatus.VOID);
    }

    @Override
    public final List<CareAgreement> shapes() {
        return Facts.shapes(List.of(sample("plain"), AgreementSamples.full("full")), AgreementSamples::further);
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
        return inStatus(draft(id, Samples.VILLAGE, new RecipientId(recipient)), AgreementStatus.IN_FORCE);
    }
}
