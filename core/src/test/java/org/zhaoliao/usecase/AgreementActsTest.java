package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.util.List;
import java.util.Map;
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
        CareAgreement draft = new CareAgreement(
                new AgreementId(id),
                recipient.division(),
                recipient.id(),
                sample.caregiver(),
                recipient.division(),
                sample.relation(),
                sample.terms(),
                AgreementStatus.DRAFT,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Finding requirements =
                Finding.leaf("rule.yes", new Citation("Example Act", "1"), Observation.of(fit, Reason.of("rule.yes")));
        return new ConcludeAgreement(office.store())
                .conclude(draft, requirements, TODAY.minusDays(1), Office.change(TODAY.minusDays(1)));
    }

    private CareAgreement stored(String id) {
        return office.store()
                .agreements()
                .find(new AgreementId(id))
                .orElseThrow()
                .value();
    }
}
