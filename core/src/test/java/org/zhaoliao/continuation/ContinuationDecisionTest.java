package org.zhaoliao.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.continuation.Sample.but;
import static org.zhaoliao.continuation.Sample.decide;
import static org.zhaoliao.continuation.Sample.known;
import static org.zhaoliao.continuation.Sample.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyCheck;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationStatus;

@DisplayName("M24 to M27, 社会救助法 48: what an ending requires")
class ContinuationDecisionTest {

    private static final LocalDate LAW = LocalDate.of(2026, 7, 1);
    private static final Facts LEAVES = but(RecipientFact.WISHES_TO_LEAVE, true);
    private static final Facts DIED = but(RecipientFact.DECEASED, true);

    private static ContinuationDecision on(LocalDate day, Facts facts) {
        return Continuation.under(policy(day)).decide(facts, day.minusYears(5));
    }

    private static List<String> duties(ContinuationDecision decision) {
        return decision.duties().stream()
                .map(duty -> duty.kind() + " " + duty.citation())
                .toList();
    }

    @Test
    @DisplayName("社会救助法 48: the person is heard from 2026-07-01, not before")
    void hearing() {
        assertEquals(List.of("WRITTEN_REASONS 民发〔2021〕43号 26"), duties(on(LAW.minusDays(1), LEAVES)));
        assertEquals(List.of("HEARING 社会救助法 48", "WRITTEN_REASONS 社会救助法 48"), duties(on(LAW, LEAVES)));
        assertEquals(List.of(), duties(on(LAW, Sample.GOES_ON)));
        assertEquals(List.of(), duties(on(LAW, Facts.none())));
    }

    @Test
    @DisplayName("the dead are not heard, whatever else is met")
    void deadAreNotHeard() {
        assertFalse(on(LAW, DIED).isHearingDue());
        assertFalse(
                on(LAW, DIED.with(RecipientFact.WISHES_TO_LEAVE, known(true))).isHearingDue());
        assertFalse(on(LAW, but(RecipientFact.WHEREABOUTS, Whereabouts.DECLARED_DEAD))
                .isHearingDue());
        assertTrue(on(LAW, LEAVES.with(RecipientFact.DECEASED, Fact.unknown())).isHearingDue());
    }

    @Test
    @DisplayName("M27: who qualifies for other assistance is passed on to it")
    void passedOn() {
        ContinuationDecision decision = decide(LEAVES.with(RecipientFact.OTHER_ASSISTANCE, known(true)));
        assertEquals(Verdict.MET, decision.passedOn().verdict());
        assertEquals("OTHER_ASSISTANCE 民发〔2021〕43号 27", duties(decision).get(1));

        ContinuationDecision open = decide(LEAVES.with(RecipientFact.OTHER_ASSISTANCE, Fact.unknown()));
        assertEquals(1, open.duties().size());
        assertEquals(
                List.of(FactRef.of(RecipientFact.OTHER_ASSISTANCE)),
                List.copyOf(open.passedOn().openFacts()));

        assertEquals(Verdict.NOT_MET, decide(LEAVES).passedOn().verdict());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("M27: neither the dead nor those who stay are passed on")
    void notPassedOn(boolean died) {
        Facts facts = (died ? DIED : Sample.GOES_ON).with(RecipientFact.OTHER_ASSISTANCE, known(true));
        assertEquals(Verdict.NOT_MET, decide(facts).passedOn().verdict());
    }

    @Test
    @DisplayName("the termination is proposed on the first ground of the law")
    void proposal() {
        TerminationId id = new TerminationId("t1");
        RecipientId recipient = new RecipientId("r1");
        Termination proposed = decide(DIED.with(RecipientFact.WISHES_TO_LEAVE, known(true)))
                .proposal(id, recipient)
                .orElseThrow();
        assertEquals(
                new Termination(
                        id,
                        policy(Sample.DAY).division(),
                        recipient,
                        TerminationGround.DEATH,
                        Sample.DAY,
                        TerminationStatus.PROPOSED,
                        List.of()),
                proposed);
        assertEquals(Optional.empty(), decide(Sample.GOES_ON).proposal(id, recipient));
        assertEquals(Optional.empty(), decide(Facts.none()).proposal(id, recipient));
    }

    @Test
    @DisplayName("W5.3: the reasons name every ground that is met, with its article, in both languages")
    void reasons() {
        List<Reason> reasons =
                decide(DIED.with(RecipientFact.WISHES_TO_LEAVE, known(true))).reasons();
        assertEquals(
                List.of("死亡（民发〔2021〕43号 24(1)(1)）", "自愿申请退出救助供养（民发〔2021〕43号 24(1)(6)）"),
                reasons.stream().map(Wording.CHINESE::of).toList());
        assertEquals("asks to leave of their own free will (民发〔2021〕43号 24(1)(6))", Wording.ENGLISH.of(reasons.get(1)));
        assertEquals(List.of(), decide(Sample.GOES_ON).reasons());
    }

    @Test
    @DisplayName("W5.3: every rule, fact and observation of a verification has words in both languages")
    void words() {
        for (Facts facts : List.of(Sample.GOES_ON, Facts.none(), LEAVES)) {
            ContinuationDecision decision = decide(facts);
            decision.passedOn().visit(finding -> {
                assertFalse(Wording.CHINESE.of(finding.rule()).isBlank());
                assertFalse(Wording.ENGLISH.of(finding.rule()).isBlank());
            });
            decision.passedOn().leaves().forEach(leaf -> {
                assertFalse(Wording.CHINESE.of(leaf.observation().reason()).isBlank());
                assertFalse(Wording.ENGLISH.of(leaf.observation().reason()).isBlank());
            });
        }
        assertEquals(
                List.of("是否死亡", "下落", "是否被判处刑罚", "羁押情形", "是否自愿申请退出", "是否符合其他救助条件"),
                RecipientFact.all().stream()
                        .map(FactKey::code)
                        .map(Wording.CHINESE::of)
                        .toList());
    }

    @Test
    @DisplayName("W5.4: a decision says nothing of the person")
    void silent() {
        assertEquals(
                "ContinuationDecision[ENDS, 2024-05-06, TK-2021+SX]",
                decide(DIED).toString());
    }

    @ParameterizedTest(name = "verified on {0}: due by {1}")
    @DisplayName("关于改革完善社会救助制度的意见 7, 照料默认值 年度核查: once a year; a last day that is off moves on")
    @CsvSource({"2024-05-06,2025-05-06", "2024-05-10,2025-05-12", "2024-10-01,2025-10-09"})
    void verification(LocalDate last, LocalDate due) {
        assertEquals(
                new DueDate(due, Certainty.ANNOUNCED),
                YearlyVerification.due(last, policy(Sample.DAY), WorkingCalendar.mainland()));
    }

    @Test
    @DisplayName("W5.1: the national book answers every parameter, of the older law too")
    void policyIsAnswered() {
        PolicyCheck.assertAnswered("continuation", ContinuationPolicy.parameters(), Sample.DAY);
        PolicyCheck.assertAnswered("continuation", ContinuationPolicy.parameters(), LAW);
        ContinuationDecision old = on(LocalDate.of(2021, 6, 30), LEAVES);
        assertEquals("TK-2016", old.lawVersion());
        assertEquals(List.of("WRITTEN_REASONS 民发〔2016〕178号"), duties(old));
    }

    @Test
    @DisplayName("without the locality's standards nothing is decided")
    void needsStandards() {
        assertThrows(
                MissingPolicyException.class,
                () -> Continuation.under(
                        NationalPolicy.book().at(policy(Sample.DAY).division(), Sample.DAY)));
    }
}
