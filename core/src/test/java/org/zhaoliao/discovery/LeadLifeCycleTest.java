package org.zhaoliao.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.discovery.Lead.Applicant.PERSON;
import static org.zhaoliao.discovery.Lead.Applicant.VILLAGE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.discovery.Lead.Applicant;
import org.zhaoliao.discovery.Lead.ClosingReason;
import org.zhaoliao.discovery.Lead.Screening;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.lifecycle.Cells;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Verdict;

@DisplayName("W2.1, W2.2: a lead is screened with what is known, and becomes an application or is closed with a reason")
class LeadLifeCycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Lead lead(LeadStatus status, Fact<Boolean> canApply, List<Screening> screenings) {
        return lead(status, canApply, screenings, List.of(), LeadSignal.SERIOUS_ILLNESS);
    }

    private static Lead lead(
            LeadStatus status,
            Fact<Boolean> canApply,
            List<Screening> screenings,
            List<RecipientId> recipient,
            LeadSignal signal) {
        return new Lead(
                new LeadId("l1"),
                DivisionCode.of("141121100212"),
                PersonName.of("王五"),
                recipient,
                LeadSource.VISIT,
                signal,
                DAY,
                canApply,
                status,
                screenings,
                List.of(),
                List.of());
    }

    private static Lead lead(LeadStatus status) {
        return lead(status, Fact.unknown(), List.of());
    }

    private static Outcome<LeadStatus, LeadAction> decide(LeadStatus status, LeadAction action) {
        return LeadLifeCycle.decide(
                lead(status),
                switch (action) {
                    case SCREEN -> LeadAct.screen(DAY, Verdict.UNDETERMINED);
                    case APPLY -> LeadAct.apply(DAY, PERSON);
                    case CLOSE -> LeadAct.close(DAY, ClosingReason.DUPLICATE);
                });
    }

    private static Lead done(Lead lead, LeadAct act) {
        return LeadLifeCycle.decide(lead, act).fold(accepted -> LeadLifeCycle.after(lead, act, accepted), refused -> {
            throw new AssertionError(Cells.refusal(refused));
        });
    }

    private static String refusal(Lead lead, LeadAct act) {
        return Cells.refusal(LeadLifeCycle.decide(lead, act));
    }

    @Test
    @DisplayName("each status has these actions and no others; all can be reached")
    void table() {
        assertEquals("""
                RECEIVED: SCREEN>SCREENED CLOSE>CLOSED
                SCREENED: SCREEN>SCREENED APPLY>APPLIED CLOSE>CLOSED
                APPLIED:
                CLOSED:
                """, Cells.of(LeadStatus.class, LeadAction.class, LeadLifeCycleTest::decide));
        assertEquals(EnumSet.allOf(LeadStatus.class), LeadLifeCycle.TABLE.reachableFrom(LeadStatus.RECEIVED));
    }

    @ParameterizedTest(name = "last screening {0}: {1}")
    @DisplayName("nobody is told no because something is unknown; the last screening counts")
    @CsvSource({"MET,discovery.not-qualified", "UNDETERMINED,discovery.not-qualified", "NOT_MET,''"})
    void notQualified(Verdict verdict, String expected) {
        Lead first = done(lead(LeadStatus.RECEIVED), LeadAct.screen(DAY, Verdict.NOT_MET));
        Lead second = done(first, LeadAct.screen(DAY.plusDays(1), verdict));

        assertEquals(2, second.screenings().size());
        assertEquals(expected, refusal(second, LeadAct.close(DAY.plusDays(1), ClosingReason.NOT_QUALIFIED)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("before the screening a lead is closed only where there is nothing to screen")
    @CsvSource({
        "DUPLICATE,''",
        "UNFOUNDED,''",
        "PASSED_ON,''",
        "DECLINED,discovery.before-screening",
        "NOT_QUALIFIED,discovery.before-screening"
    })
    void beforeScreening(ClosingReason reason, String expected) {
        assertEquals(expected, refusal(lead(LeadStatus.RECEIVED), LeadAct.close(DAY, reason)));
    }

    @ParameterizedTest(name = "can apply: {0}, applies: {1}")
    @DisplayName("M11: a person who cannot apply is helped to")
    @CsvSource({"false,PERSON,discovery.helped", "false,VILLAGE,''", "true,PERSON,''"})
    void helped(boolean canApply, Applicant applicant, String expected) {
        Fact<Boolean> fact = Fact.known(canApply, new FactSource(FactSource.Kind.HOME_VISIT, DAY));
        Lead screened = lead(LeadStatus.SCREENED, fact, List.of(new Screening(DAY, Verdict.MET)));
        assertEquals(expected, refusal(screened, LeadAct.apply(DAY, applicant)));
    }

    @Test
    @DisplayName("what an action lacks is named")
    void lacking() {
        assertEquals("discovery.verdict", refusal(lead(LeadStatus.RECEIVED), LeadAct.of(LeadAction.SCREEN, DAY)));
        assertEquals("discovery.applicant", refusal(lead(LeadStatus.SCREENED), LeadAct.of(LeadAction.APPLY, DAY)));
        assertEquals("discovery.closing", refusal(lead(LeadStatus.SCREENED), LeadAct.of(LeadAction.CLOSE, DAY)));
    }

    @Test
    @DisplayName(
            "what belongs to another action is bad input: a screening closes nothing, a closing applies for nobody")
    void foreign() {
        for (LeadAction action : LeadAction.values()) {
            assertEquals(action == LeadAction.SCREEN, fits(action, List.of(Verdict.MET), List.of(), List.of()));
            assertEquals(action == LeadAction.APPLY, fits(action, List.of(), List.of(VILLAGE), List.of()));
            assertEquals(
                    action == LeadAction.CLOSE, fits(action, List.of(), List.of(), List.of(ClosingReason.UNFOUNDED)));
        }
    }

    private static boolean fits(
            LeadAction action, List<Verdict> verdict, List<Applicant> applicant, List<ClosingReason> reason) {
        try {
            return new LeadAct(action, DAY, verdict, applicant, reason).action() == action;
        } catch (InvalidInputException refused) {
            assertEquals("discovery.foreign-detail", refused.errors().get(0).code());
            return false;
        }
    }

    @Test
    @DisplayName("the end is kept with its day and who or why")
    void kept() {
        Lead screened = lead(LeadStatus.SCREENED);
        assertEquals(
                List.of(new Lead.Application(DAY, VILLAGE)),
                done(screened, LeadAct.apply(DAY, VILLAGE)).application());
        assertEquals(
                List.of(new Lead.Closing(DAY, ClosingReason.DECLINED)),
                done(screened, LeadAct.close(DAY, ClosingReason.DECLINED)).closing());
    }

    @Test
    @DisplayName("the person is shown masked; a lead about a recipient is found by the recipient")
    void shown() {
        assertFalse(lead(LeadStatus.RECEIVED).toString().contains("王五"));
        Lead about =
                lead(LeadStatus.RECEIVED, Fact.unknown(), List.of(), List.of(new RecipientId("r1")), LeadSignal.PRISON);
        assertEquals("r1", Leads.KIND.subject().apply(about));
        assertThrows(IllegalArgumentException.class, () -> AtMostOne.of("recipient", List.of(1, 2)));
    }

    @ParameterizedTest
    @DisplayName("every refusal has words in both languages")
    @CsvSource({
        "verdict",
        "applicant",
        "helped",
        "closing",
        "not-qualified",
        "before-screening",
        "in-order",
        "to-support"
    })
    void words(String code) {
        assertFalse(Wording.CHINESE.of("discovery." + code).isBlank());
        assertFalse(Wording.ENGLISH.of("discovery." + code).isBlank());
    }
}
