package org.zhaoliao.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W3.0: the ledger entry of a recipient on a day")
class LedgerEntryTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    @DisplayName("names recipient, village and day, and what the sound case counts for")
    void sound() {
        LedgerEntry entry = LedgerEntry.of(new CaseFileBuilder().build(), POLICY);
        assertEquals(new RecipientId("R1"), entry.recipient());
        assertEquals(CaseParts.VILLAGE, entry.village());
        assertEquals(TODAY, entry.day());
        assertEquals(
                Set.of(
                        CensusFigure.DISPERSED,
                        CensusFigure.RURAL,
                        CensusFigure.CAPABLE,
                        CensusFigure.AGE_60_TO_79,
                        CensusFigure.AGREEMENT_IN_FORCE),
                entry.figures());
    }

    @Test
    @DisplayName("W3.4: shows the last visit and the caregiver's last contact that were known on the day")
    void lastContact() {
        CaseFile file = new CaseFileBuilder()
                .visits(
                        CaseParts.visit(TODAY, VisitMeans.TELEPHONE, Fact.unknown()),
                        CaseParts.visit(MARCH, VisitMeans.FACE_TO_FACE, CaseParts.known(MARCH.minusDays(2))))
                .build();
        assertEquals(
                contact(TODAY, MARCH.minusDays(2)), LedgerEntry.of(file, POLICY).lastContact());
        assertEquals(
                contact(MARCH, MARCH.minusDays(2)),
                LedgerEntry.of(file, POLICY.on(TODAY.minusDays(1))).lastContact());
        assertEquals(
                new LedgerEntry.LastContact(Set.of(), Set.of()),
                LedgerEntry.of(file, POLICY.on(MARCH.minusDays(1))).lastContact());
    }

    @Test
    @DisplayName("does not change once it is made")
    void unchangeable() {
        Set<CensusFigure> figures =
                LedgerEntry.of(new CaseFileBuilder().build(), POLICY).figures();
        assertThrows(UnsupportedOperationException.class, figures::clear);
    }

    private static LedgerEntry.LastContact contact(LocalDate visit, LocalDate caregiver) {
        return new LedgerEntry.LastContact(Set.of(visit), Set.of(caregiver));
    }
}
