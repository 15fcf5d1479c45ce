package org.zhaoliao.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("an agreement is due for renewal thirty days before its end")
class RenewalsTest {

    private static final LocalDate REMINDER = Sample.YEAR.until().minusDays(30);
    private static final CareAgreement OLD = Sample.agreement(AgreementStatus.IN_FORCE);

    private static List<CareAgreement> due(LocalDate day, CareAgreement... agreements) {
        return Renewals.due(List.of(agreements), Sample.policy(day));
    }

    private static CareAgreement successor(AgreementStatus status) {
        CareAgreement a = Sample.agreement("a2", status, Sample.YEAR);
        return new CareAgreement(
                a.id(),
                a.division(),
                a.recipient(),
                a.caregiver(),
                a.entrustingParty(),
                a.relation(),
                Sample.terms(CareTerms.usualTerm(Sample.YEAR.until(), Sample.policy(REMINDER))),
                status,
                a.signatures(),
                a.effective(),
                List.of(),
                List.of(),
                List.of(),
                List.of(OLD.id()));
    }

    @Test
    @DisplayName("from the first day of the reminder, and still when the term is over")
    void reminder() {
        assertEquals(List.of(), due(REMINDER.minusDays(1), OLD));
        assertEquals(List.of(OLD), due(REMINDER, OLD));
        assertEquals(List.of(OLD), due(Sample.YEAR.until().plusDays(3), OLD));
    }

    @Test
    @DisplayName("not when a successor is signed by all; a draft that nobody signed, and a void one, renew nothing")
    void successors() {
        assertEquals(List.of(), due(REMINDER, OLD, successor(AgreementStatus.AWAITING_SIGNATURES)));
        assertEquals(List.of(), due(REMINDER, OLD, successor(AgreementStatus.IN_FORCE)));
        assertEquals(List.of(OLD), due(REMINDER, OLD, successor(AgreementStatus.VOID)));
        CareAgreement draft = OLD.renewal(new AgreementId("a2"), OLD.terms());
        assertEquals(List.of(OLD), due(REMINDER, OLD, draft));
    }

    @ParameterizedTest
    @DisplayName("nor when it does not hold")
    @EnumSource(
            value = AgreementStatus.class,
            names = {"DRAFT", "AWAITING_SIGNATURES", "ENDED", "EXPIRED", "VOID"})
    void notHolding(AgreementStatus status) {
        assertEquals(List.of(), due(REMINDER, Sample.agreement(status)));
    }
}
