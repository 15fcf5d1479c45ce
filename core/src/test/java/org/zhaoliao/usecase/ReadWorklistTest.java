package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationStatus;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

@DisplayName("W2.3, W3.0: the worklist of an office, as of a day and as it was known then")
class ReadWorklistTest {

    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");

    private final Recipient recipient = new CaseFileBuilder().build().recipient();
    private final Office office = Office.with(recipient, TODAY.minusDays(90));

    @Test
    @DisplayName("what was recorded later was not known")
    void asKnown() {
        office.store().problems().add(CaseParts.problem(TODAY, ProblemStatus.OPEN), Office.change(TODAY));

        assertTrue(kinds(TOWNSHIP, TODAY).contains(DutyKind.SETTLE_PROBLEM));
        assertFalse(kinds(TOWNSHIP, TODAY.minusDays(1)).contains(DutyKind.SETTLE_PROBLEM));
    }

    @Test
    @DisplayName("W1.3: a recipient without an agreement is on the list of their own office only")
    void ownOffice() {
        assertTrue(kinds(TOWNSHIP, TODAY).contains(DutyKind.CLOSE_GAP));
        assertEquals(List.of(), kinds(DivisionCode.of("141121101"), TODAY));
    }

    @Test
    @DisplayName("W2.13: the ending of a person in danger comes before everything of others")
    void attentionOfCases() {
        office.store().riskCases().add(CaseParts.risk(TODAY, SignalKind.PUBLIC_ATTENTION), Office.change(TODAY));
        office.store()
                .terminations()
                .add(
                        new Termination(
                                new TerminationId("E1"),
                                recipient.division(),
                                recipient.id(),
                                TerminationGround.OWN_WISH,
                                TODAY,
                                TerminationStatus.PROPOSED,
                                List.of()),
                        Office.change(TODAY));
        Worklist worklist = worklist(TOWNSHIP, TODAY);
        assertTrue(worklist.duties().stream().anyMatch(duty -> duty.kind() == DutyKind.TERMINATE));
        worklist.about(recipient.id().value())
                .duties()
                .forEach(duty -> assertEquals(
                        List.of(RiskLevel.RED), duty.about().attention().risk()));
    }

    private List<DutyKind> kinds(DivisionCode within, LocalDate asOf) {
        return worklist(within, asOf).duties().stream().map(Duty::kind).toList();
    }

    private Worklist worklist(DivisionCode within, LocalDate asOf) {
        return new ReadWorklist(office.store(), NationalPolicy.book(), WorkingCalendar.mainland())
                .of(within, asOf, Office.moment(asOf));
    }
}
