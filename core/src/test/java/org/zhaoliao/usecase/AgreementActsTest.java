package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

@DisplayName(
        "W2.4, W2.6: an agreement is concluded in one sitting, and acts on it are taken or refused with every reason")
class AgreementActsTest {

    private static final Finding ENTITLED = Finding.leaf(
            "agreement.signing.person", new Citation("Example Act", "1"), Observation.of(true, Reason.of("rule.yes")));

    private final Recipient recipient = new CaseFileBuilder().build().recipient();
    private final Office office = Office.with(recipient, TODAY.minusDays(30));

    @Test
    void concluded() {
        assertEquals(List.of(), conclude("G-1", true));

        assertEquals(AgreementStatus.IN_FORCE, stored("G-1").status());
        assertEquals(
                CareAgreement.Party.values().length, stored("G-1").signatures().size());
    }

    @Test
    @DisplayName("with a caregiver who does not meet the requirements nothing is stored")
    void unfit() {
        assertFalse(conclude("G-1", false).isEmpty());

        assertEquals(List.of(), office.store().agreements().of(recipient.id()));
    }

    @Test
    @DisplayName("a second one is refused while the first one holds")
    void second() {
        conclude("G-1", true);

        assertFalse(conclude("G-2", true).isEmpty());
        assertEquals(1, office.store().agreements().of(recipient.id()).size());
    }

    @Test
    void acts() {
        conclude("G-1", true);
        ActOnAgreement act = new ActOnAgreement(office.store());
        AgreementAct end = AgreementAct.end(TODAY, CareAgreement.EndReason.CAREGIVER_FAILED);

        assertEquals(List.of(), act.act(new AgreementId("G-1"), end, Office.change(TODAY)));
        assertEquals(AgreementStatus.ENDED, stored("G-1").status());
        assertEquals(
                List.of("lifecycle.no-row"),
                act.act(new AgreementId("G-1"), end, Office.change(TODAY)).stream()
                        .map(Reason::code)
                        .toList());
        assertThrows(ConflictException.class, () -> act.act(new AgreementId("G-9"), end, Office.change(TODAY)));
    }

    private List<Reason> conclude(String id, boolean fit) {
        CareAgreement sample = CaseParts.agreement(TODAY.minusDays(1), TODAY.plusYears(1));
        CareAgreement draft = CareAgreement.draft(
                new AgreementId(id),
                recipient,
                sample.caregiver(),
                sample.relation(),
                recipient.division(),
                sample.terms());
        Finding requirements = Finding.leaf(
                "caregiver.requirements", new Citation("Example Act", "1"), Observation.of(fit, Reason.of("rule.yes")));
        return new ConcludeAgreement(office.store())
                .conclude(
                        draft,
                        new ConcludeAgreement.Sitting(
                                TODAY.minusDays(1), requirements, CareAgreement.Signatory.PERSON, ENTITLED),
                        Office.change(TODAY.minusDays(1)));
    }

    private CareAgreement stored(String id) {
        return office.store()
                .agreements()
                .find(new AgreementId(id))
                .orElseThrow()
                .value();
    }
}
