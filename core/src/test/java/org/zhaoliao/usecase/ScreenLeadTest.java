package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadLifeCycle;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.lifecycle.Cells;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.usecase.ScreenLead.Screened;

@DisplayName("W2.2: a lead is screened against the rules with what is known")
class ScreenLeadTest {

    /** Invented for tests: no county has these amounts. */
    private static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2024-01-01,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2024-01-01,,650,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,141121,2024-01-01,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,141121,2024-01-01,,DEPOSITS,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,141121,2024-01-01,,10000,invented,3,LOCAL_RULE")));

    private final Office office = Office.with(new CaseFileBuilder().build().recipient(), TODAY.minusDays(30));

    private Screened screen(String id, Facts known) {
        return new ScreenLead(office.store(), BOOK).screen(new LeadId(id), known, TODAY, Office.change(TODAY));
    }

    private Lead stored() {
        return office.store().leads().find(new LeadId("L1")).orElseThrow().value();
    }

    private void receive() {
        Lead lead = new Lead(
                new LeadId("L1"),
                CaseParts.VILLAGE,
                PersonName.of("王五"),
                List.of(),
                LeadSource.VISIT,
                LeadSignal.SERIOUS_ILLNESS,
                TODAY.minusDays(3),
                Fact.unknown(),
                LeadStatus.RECEIVED,
                List.of(),
                List.of(),
                List.of());
        office.store().leads().add(lead, Office.change(TODAY.minusDays(3)));
    }

    @Test
    @DisplayName("what is not known is no refusal: the lead stays open, and the office learns what to ask first")
    void unknown() {
        receive();
        Screened screened = screen("L1", Facts.none());
        assertTrue(screened.outcome().isAccepted());
        assertEquals(Verdict.UNDETERMINED, screened.decision().verdict());
        assertFalse(screened.open().sets().isEmpty() && screened.open().others().isEmpty());
        assertEquals(LeadStatus.SCREENED, stored().status());
        assertEquals(List.of(new Lead.Screening(TODAY, Verdict.UNDETERMINED)), stored().screenings());
        LeadAct close = LeadAct.close(TODAY, Lead.ClosingReason.NOT_QUALIFIED);
        assertEquals("discovery.not-qualified", Cells.refusal(LeadLifeCycle.decide(stored(), close)));
    }

    @Test
    @DisplayName(
            "screened again when more is known, both answers are kept; a closed lead refuses, and nothing is written")
    void again() {
        receive();
        screen("L1", Facts.none());
        screen("L1", Facts.none());
        assertEquals(2, stored().screenings().size());
        LeadAct close = LeadAct.close(TODAY, Lead.ClosingReason.DECLINED);
        Versioned<Lead> before = office.store().leads().find(new LeadId("L1")).orElseThrow();
        LeadLifeCycle.decide(before.value(), close)
                .fold(
                        accepted -> office.store()
                                .leads()
                                .replace(
                                        LeadLifeCycle.after(before.value(), close, accepted),
                                        before.revision(),
                                        Office.change(TODAY)),
                        refused -> before);
        Lead closed = stored();
        Screened late = screen("L1", Facts.none());
        assertEquals(
                List.of("lifecycle.no-row"),
                late.outcome().reasons().stream().map(Reason::code).toList());
        assertEquals(closed, stored());
    }

    @Test
    @DisplayName(
            "what is known to stand against it settles it: an income over the standard, with the reason; then it may be closed for that")
    void refused() {
        receive();
        FactSource pension = new FactSource(FactSource.Kind.DATA_MATCH, TODAY);
        Income high = new Income(12, List.of(new Income.Item(IncomeKind.WAGE, new BigDecimal("12000"))));
        Screened screened = screen(
                "L1",
                Facts.none()
                        .with(PersonFact.REGISTER, RegisterType.RURAL, pension)
                        .with(PersonFact.INCOME, high, pension));
        assertEquals(Verdict.NOT_MET, screened.decision().verdict());
        assertEquals(List.of(), screened.open().sets());
        assertEquals(List.of(new Lead.Screening(TODAY, Verdict.NOT_MET)), stored().screenings());
        LeadAct close = LeadAct.close(TODAY, Lead.ClosingReason.NOT_QUALIFIED);
        assertEquals("", Cells.refusal(LeadLifeCycle.decide(stored(), close)));
    }

    @Test
    void unknownLead() {
        assertThrows(ConflictException.class, () -> screen("L9", Facts.none()));
    }
}
