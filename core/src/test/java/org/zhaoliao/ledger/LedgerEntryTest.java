package org.zhaoliao.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemAction;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;
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
        assertEquals(RegisterType.RURAL, entry.support().register());
        assertEquals(SupportForm.DISPERSED, entry.support().form());
        assertTrue(entry.isSupported());
        assertEquals(70, entry.person().age());
        assertEquals(CareLevelRange.certain(CareLevel.CAPABLE), entry.person().level());
        assertEquals(Set.of(), entry.person().keyGroups());
        assertEquals(
                List.of(new LedgerEntry.Agreement(
                        new AgreementId("G-2022-01-01"), new CaregiverId("C1"), true, LocalDate.of(2027, 1, 1))),
                entry.care().agreement());
        assertEquals(
                Map.of(CareTerms.CareDuty.DAILY_WATCH, Verdict.UNDETERMINED),
                entry.care().duties());
        assertEquals(OptionalInt.of(6), entry.daysSinceVisit());
        assertEquals(OptionalInt.empty(), entry.daysSinceContact());
    }

    @Test
    @DisplayName("hides health data and names nobody as text")
    void text() {
        LedgerEntry entry = LedgerEntry.of(new CaseFileBuilder().build(), POLICY);
        assertEquals("LedgerEntry[R1, 2026-03-31]", entry.toString());
        assertEquals("Person[**]", entry.person().toString());
    }

    @Test
    @DisplayName("W3.0: of an earlier day it shows what stood then: problems, risks, wishes, form, age and support")
    void anEarlierDay() {
        Problem settled = problem(
                ProblemStatus.REOPENED,
                ProblemStep.of(ProblemAction.SETTLE, MARCH.plusDays(5), ""),
                ProblemStep.of(ProblemAction.REOPEN, MARCH.plusDays(9), ""));
        CaseFile file = new CaseFileBuilder()
                .born(LocalDate.of(1956, 3, 15))
                .problems(settled)
                .risks(CaseParts.risk(MARCH.plusDays(3), SignalKind.MAY_BE_HARMED))
                .wishes(CentralSupportWish.expressedOn(MARCH)
                        .settled(MARCH.plusDays(20), CentralSupportWish.Result.NO_PLACE))
                .died(MARCH.plusDays(25))
                .build();
        assertEquals(List.of(), on(file, MARCH.minusDays(1)).problems());
        assertEquals(List.of(ProblemKind.HEATING), on(file, MARCH.plusDays(4)).problems());
        assertEquals(List.of(), on(file, MARCH.plusDays(8)).problems());
        assertEquals(List.of(ProblemKind.HEATING), on(file, MARCH.plusDays(9)).problems());
        assertEquals(0, on(file, MARCH.plusDays(2)).risks().size());
        assertEquals(1, on(file, MARCH.plusDays(3)).risks().size());
        assertEquals(List.of(), on(file, MARCH.minusDays(1)).wishes());
        assertEquals(
                List.of(new LedgerEntry.Wish(MARCH, 19, List.of())),
                on(file, MARCH.plusDays(19)).wishes());
        assertEquals(
                List.of(new LedgerEntry.Wish(MARCH, 20, List.of(CentralSupportWish.Result.NO_PLACE))),
                on(file, TODAY).wishes());
        assertEquals(69, on(file, MARCH.plusDays(13)).person().age());
        assertEquals(70, on(file, MARCH.plusDays(14)).person().age());
        assertTrue(on(file, MARCH.plusDays(25)).isSupported());
        assertFalse(on(file, MARCH.plusDays(26)).isSupported());
        assertTrue(on(file, MARCH.plusDays(26)).support().died());
    }

    @Test
    @DisplayName("a problem without steps counts as it stands; one settled later was open before")
    void problemsOfADay() {
        assertEquals(List.of(), on(with(problem(ProblemStatus.SETTLED)), TODAY).problems());
        Problem later = problem(ProblemStatus.SETTLED, ProblemStep.of(ProblemAction.SETTLE, TODAY, ""));
        assertEquals(
                List.of(ProblemKind.HEATING),
                on(with(later), TODAY.minusDays(1)).problems());
        assertEquals(List.of(), on(with(later), TODAY).problems());
    }

    @Test
    @DisplayName("of a day before birth and support it stands empty, and does not fail")
    void beforeEverything() {
        LedgerEntry entry = on(new CaseFileBuilder().build(), LocalDate.of(2021, 12, 31));
        assertFalse(entry.isSupported());
        CaseFile young = new CaseFileBuilder().born(TODAY).build();
        assertEquals(0, on(young, TODAY.minusDays(1)).person().age());
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
                new LedgerEntry.LastContact(List.of(), List.of()),
                LedgerEntry.of(file, POLICY.on(MARCH.minusDays(1))).lastContact());
    }

    @Test
    @DisplayName("does not change once it is made")
    void unchangeable() {
        LedgerEntry entry = LedgerEntry.of(new CaseFileBuilder().build(), POLICY);
        assertThrows(
                UnsupportedOperationException.class, () -> entry.care().duties().clear());
        assertThrows(UnsupportedOperationException.class, () -> entry.problems().clear());
    }

    private static LedgerEntry on(CaseFile file, LocalDate day) {
        return LedgerEntry.of(file, POLICY.on(day));
    }

    private static CaseFile with(Problem problem) {
        return new CaseFileBuilder().problems(problem).build();
    }

    private static Problem problem(ProblemStatus status, ProblemStep... steps) {
        Problem plain = CaseParts.problem(MARCH, status);
        return new Problem(
                plain.id(),
                plain.division(),
                plain.recipient(),
                plain.origin(),
                plain.kind(),
                "",
                MARCH,
                plain.owner(),
                status,
                List.of(steps));
    }

    private static LedgerEntry.LastContact contact(LocalDate visit, LocalDate caregiver) {
        return new LedgerEntry.LastContact(List.of(visit), List.of(caregiver));
    }
}
