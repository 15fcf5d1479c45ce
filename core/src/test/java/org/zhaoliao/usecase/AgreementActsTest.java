package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
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
        assertEquals(
                new Outcome.Accepted<>(
                        AgreementStatus.AWAITING_SIGNATURES,
                        AgreementAction.BRING_INTO_FORCE,
                        AgreementStatus.IN_FORCE),
                conclude("G-1", true));

        assertEquals(AgreementStatus.IN_FORCE, stored("G-1").status());
        assertEquals(
                CareAgreement.Party.values().length, stored("G-1").signatures().size());
    }

    @Test
    @DisplayName("with a caregiver who does not meet the requirements nothing is stored")
    void unfit() {
        assertFalse(conclude("G-1", false).isAccepted());

        assertEquals(List.of(), office.store().agreements().of(recipient.id()));
    }

    @Test
    @DisplayName("a second one is refused while the first one holds")
    void second() {
        conclude("G-1", true);

        assertFalse(conclude("G-2", true).isAccepted());
        assertEquals(1, office.store().agreements().of(recipient.id()).size());
    }

    @Test
    void acts() {
        conclude("G-1", true);
        ActOnAgreement act = new ActOnAgreement(office.store());
        AgreementAct end = AgreementAct.end(TODAY, CareAgreement.EndReason.CAREGIVER_FAILED);

        assertTrue(act.act(new AgreementId("G-1"), end, Office.change(TODAY)).isAccepted());
        assertEquals(AgreementStatus.ENDED, stored("G-1").status());
        assertEquals(
                List.of("lifecycle.no-row"),
                act.act(new AgreementId("G-1"), end, Office.change(TODAY)).reasons().stream()
                        .map(Reason::code)
                        .toList());
        assertThrows(ConflictException.class, () -> act.act(new AgreementId("G-9"), end, Office.change(TODAY)));
    }

    @Test
    @DisplayName("what stands against a sitting is told at once, of every act, with what can be done with the draft")
    void everyReason() {
        conclude("G-1", true);
        Finding unentitled = Finding.leaf(
                "agreement.signing.guardian",
                new Citation("Example Act", "1"),
                Observation.of(false, Reason.of("rule.no")));
        Outcome<AgreementStatus, AgreementAction> outcome =
                conclude("G-2", false, CareAgreement.Signatory.GUARDIAN, unentitled);
        assertEquals(
                List.of("agreement.signer-entitled", "agreement.caregiver-suited", "agreement.only-one"),
                outcome.reasons().stream().map(Reason::code).toList());
        assertEquals(
                List.of(
                        "Whoever signs must be entitled to sign for the party; this was not shown of: guardian.",
                        "The caregiver must be shown to meet the requirements; shown was: the caregiver meets the requirements, not met.",
                        "No other agreement of the recipient may hold; 1 do."),
                outcome.reasons().stream().map(Wording.ENGLISH::of).toList());
        Outcome.Refused<?, ?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(Set.of(AgreementAction.SUBMIT, AgreementAction.DECLARE_VOID), refused.allowed());
        assertEquals(AgreementStatus.DRAFT, refused.status());
    }

    private Outcome<AgreementStatus, AgreementAction> conclude(String id, boolean fit) {
        return conclude(id, fit, CareAgreement.Signatory.PERSON, ENTITLED);
    }

    private Outcome<AgreementStatus, AgreementAction> conclude(
            String id, boolean fit, CareAgreement.Signatory signatory, Finding right) {
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
                        new ConcludeAgreement.Sitting(TODAY.minusDays(1), requirements, signatory, right),
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
