package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.oversight.Agreements.FOLLOWER;
import static org.zhaoliao.oversight.Agreements.FORMER;
import static org.zhaoliao.oversight.OversightExamples.MONDAY;
import static org.zhaoliao.oversight.OversightExamples.POLICY;
import static org.zhaoliao.oversight.OversightExamples.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.ReplacementChain.Link;
import org.zhaoliao.oversight.ReplacementChain.Step;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SatisfactionSurvey.Question;

@DisplayName("W4.3: where the survey fails, the agreement is ended and the caregiver replaced in time")
class ReplacementChainTest {

    private static final SatisfactionSurvey FAILED = survey(Map.of(Question.MEALS, 1), List.of());
    private static final CareAgreement FIRST = Agreements.inForce(FORMER, MONDAY.minusMonths(2));
    private static final ReplacementNeed NEED =
            ReplacementNeed.after(FAILED, POLICY).orElseThrow();

    private static final AgreementAct VOID =
            AgreementAct.declareVoid(MONDAY.plusDays(2), CareAgreement.VoidReason.NO_CAPACITY);

    private static Optional<ReplacementChain> chain(ReplacementNeed need, LocalDate asOf, CareAgreement... agreements) {
        return chain(need, Agreements.AT_HOME, asOf, agreements);
    }

    private static Optional<ReplacementChain> chain(
            ReplacementNeed need, Recipient recipient, LocalDate asOf, CareAgreement... agreements) {
        return ReplacementChain.of(need, recipient, List.of(agreements), POLICY.on(asOf), WorkingCalendar.mainland());
    }

    private static List<String> told(ReplacementChain chain) {
        return chain.steps().stream().map(Step::told).map(Wording.ENGLISH::of).toList();
    }

    private static CareAgreement ended(int day) {
        return Agreements.ended(FIRST, MONDAY.plusDays(day), EndReason.SURVEY_FAILED);
    }

    @Test
    @DisplayName("on the day of the survey all three steps are open for 5 working days, (b)35")
    void open() {
        ReplacementChain chain = chain(NEED, MONDAY, FIRST).orElseThrow();
        assertEquals(
                List.of(
                        "end the former agreement: due by 2026-03-09",
                        "name somebody to follow: due by 2026-03-09",
                        "sign with who follows: due by 2026-03-09"),
                told(chain));
        assertEquals(List.of(), chain.uncovered());
        assertEquals("(b)35", chain.citation().article());
    }

    @Test
    @DisplayName("then they are late, day by day, though the recipient is still looked after")
    void overdue() {
        ReplacementChain chain = chain(NEED, LocalDate.of(2026, 3, 11), FIRST).orElseThrow();
        assertEquals(
                "end the former agreement: was due by 2026-03-09, 2 days late",
                told(chain).get(0));
        assertEquals(0, chain.uncoveredDays());
        assertEquals(
                "终止原协议：应于 2026-03-09 前完成，已超期 2 天",
                Wording.CHINESE.of(chain.steps().get(0).told()));
    }

    @Test
    @DisplayName("nobody follows a caregiver of somebody who died, moved or lost support, whatever ended the agreement")
    void gone() {
        LocalDate day = MONDAY.plusDays(10);
        CareAgreement before = ended(3);
        List<Recipient> gone = List.of(
                Agreements.AT_HOME.died(day.minusDays(1)),
                Agreements.AT_HOME.movedTo(SupportForm.CENTRAL, day),
                Agreements.AT_HOME.supportedDuring(DateRange.of(MONDAY.minusYears(1), day)));
        for (Recipient recipient : gone) {
            assertEquals(
                    7,
                    chain(NEED, recipient, day.minusDays(1), before)
                            .orElseThrow()
                            .uncoveredDays());
            assertEquals(Optional.empty(), chain(NEED, recipient, day, before));
        }
    }

    @Test
    @DisplayName("days in an institution meanwhile are not uncovered")
    void meanwhileAway() {
        Recipient back = Agreements.AT_HOME
                .movedTo(SupportForm.CENTRAL, MONDAY.plusDays(5))
                .movedTo(SupportForm.DISPERSED, MONDAY.plusDays(8));
        assertEquals(
                List.of(
                        DateRange.of(MONDAY.plusDays(3), MONDAY.plusDays(5)),
                        DateRange.of(MONDAY.plusDays(8), MONDAY.plusDays(11))),
                chain(NEED, back, MONDAY.plusDays(10), ended(3)).orElseThrow().uncovered());
    }

    @Test
    @DisplayName("what was void leaves the need that an ended one leaves")
    void declaredVoid() {
        CareAgreement declared = AgreementLifeCycle.decide(FIRST, VOID)
                .fold(accepted -> AgreementLifeCycle.after(FIRST, VOID, accepted), refused -> FIRST);
        ReplacementNeed need = ReplacementNeed.after(declared).orElseThrow();
        assertEquals(MONDAY.plusDays(2), need.since());
        ReplacementChain chain = chain(need, MONDAY.plusDays(4), declared).orElseThrow();
        assertEquals(List.of(DateRange.of(MONDAY.plusDays(2), MONDAY.plusDays(5))), chain.uncovered());
        assertEquals(Link.FIND, chain.next().orElseThrow().link());
    }

    @Test
    @DisplayName("ended, with nobody to follow: every day is uncovered and told of")
    void uncovered() {
        ReplacementChain chain = chain(NEED, MONDAY.plusDays(6), ended(3)).orElseThrow();
        assertEquals("end the former agreement: done on 2026-03-05", told(chain).get(0));
        assertEquals(Optional.of(Link.FIND), chain.next().map(Step::link));
        assertEquals(List.of(DateRange.of(MONDAY.plusDays(3), MONDAY.plusDays(7))), chain.uncovered());
        assertEquals(4, chain.uncoveredDays());
    }

    @Test
    @DisplayName("somebody is found when named, or when the first party signs with them; signed when all have")
    void found() {
        ReplacementNeed named = NEED.naming(FORMER, MONDAY).naming(FOLLOWER, MONDAY.plusDays(2));
        assertEquals(
                "name somebody to follow: done on 2026-03-04",
                told(chain(named, MONDAY.plusDays(4), ended(3)).orElseThrow()).get(1));
        CareAgreement half = Agreements.awaiting(FOLLOWER, MONDAY.plusDays(3), Party.ENTRUSTING);
        assertEquals(
                Optional.of(Link.SIGN),
                chain(NEED, MONDAY.plusDays(4), ended(3), half)
                        .orElseThrow()
                        .next()
                        .map(Step::link));
        assertEquals(
                Optional.of(Link.FIND),
                chain(NEED, MONDAY.plusDays(4), ended(3), Agreements.awaiting(FOLLOWER, MONDAY.plusDays(3)))
                        .orElseThrow()
                        .next()
                        .map(Step::link));
    }

    @Test
    @DisplayName("done, it still shows the days in between, and no later ones")
    void done() {
        CareAgreement second = Agreements.ended(
                Agreements.inForce(FOLLOWER, MONDAY.plusDays(5)), MONDAY.plusDays(30), EndReason.CAREGIVER_RESIGNED);
        ReplacementChain chain =
                chain(NEED, MONDAY.plusDays(60), ended(3), second).orElseThrow();
        assertEquals(Optional.empty(), chain.next());
        assertEquals(List.of(DateRange.of(MONDAY.plusDays(3), MONDAY.plusDays(5))), chain.uncovered());
    }

    @Test
    @DisplayName("nobody follows by an agreement that is void, was over before, or is somebody else's")
    void noFollower() {
        CareAgreement signed = Agreements.inForce(FOLLOWER, MONDAY.plusDays(1));
        CareAgreement before = Agreements.ended(
                Agreements.inForce(FOLLOWER, MONDAY.minusDays(90)), MONDAY.minusDays(30), EndReason.BY_AGREEMENT);
        for (CareAgreement none : List.of(
                Agreements.as(signed, new RecipientId("R1"), AgreementStatus.VOID),
                before,
                Agreements.as(signed, new RecipientId("R2"), AgreementStatus.IN_FORCE))) {
            ReplacementChain chain =
                    chain(NEED, MONDAY.plusDays(4), ended(2), none).orElseThrow();
            assertEquals(Optional.of(Link.FIND), chain.next().map(Step::link));
            assertEquals(List.of(DateRange.of(MONDAY.plusDays(2), MONDAY.plusDays(5))), chain.uncovered());
        }
    }

    @Test
    @DisplayName("where no agreement with the former caregiver took effect there is none to end")
    void neverInForce() {
        CareAgreement half = Agreements.awaiting(FORMER, MONDAY.minusDays(5), Party.ENTRUSTING);
        assertEquals(
                "end the former agreement: done on 2026-03-02",
                told(chain(NEED, MONDAY.plusDays(4), half).orElseThrow()).get(0));
    }

    @Test
    @DisplayName("that the recipient once moved away does not settle the need of today, when they are back")
    void backHome() {
        CareAgreement once = Agreements.ended(
                Agreements.inForce(FORMER, MONDAY.minusDays(300)),
                MONDAY.minusDays(200),
                EndReason.MOVED_TO_INSTITUTION);
        assertEquals(
                Optional.of(Link.END),
                chain(NEED, MONDAY.plusDays(1), once, FIRST)
                        .orElseThrow()
                        .next()
                        .map(Step::link));
    }

    @Test
    @DisplayName("what will be done is not done yet: it is seen as it was on the day of the question")
    void notYet() {
        CareAgreement second = Agreements.inForce(FOLLOWER, MONDAY.plusDays(5));
        ReplacementChain chain =
                chain(NEED, MONDAY.plusDays(2), ended(3), second).orElseThrow();
        assertTrue(chain.steps().stream().noneMatch(Step::isDone));
        assertEquals(List.of(), chain.uncovered());
    }

    @Test
    @DisplayName(
            "a survey that passed, or a correction that the county granted, begins nothing; the next survey decides")
    void noNeed() {
        SatisfactionSurvey passed = survey(Map.of(Question.MEALS, 5), List.of());
        assertEquals(Optional.empty(), ReplacementNeed.after(passed, POLICY));
        assertEquals(Optional.empty(), ReplacementNeed.after(FAILED.corrigibleFrom(MONDAY.plusDays(1)), POLICY));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an agreement that ends begins it where the recipient still needs somebody at home")
    void afterEnding(EndReason reason) {
        CareAgreement over = Agreements.ended(FIRST, MONDAY, reason);
        Optional<ReplacementNeed> need = ReplacementNeed.after(over);
        assertEquals(reason.leavesNeed(), need.isPresent());
        need.map(began -> chain(began, MONDAY, over).orElseThrow())
                .ifPresent(chain -> assertEquals(
                        "end the former agreement: done on 2026-03-02",
                        told(chain).get(0)));
        // and a death after a failed survey ends the chain that it began
        assertEquals(reason.leavesNeed(), chain(NEED, MONDAY, over).isPresent());
        assertEquals(Optional.empty(), ReplacementNeed.after(FIRST));
    }
}
