package org.zhaoliao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.problem.ProblemAction.DISMISS;
import static org.zhaoliao.problem.ProblemAction.ESCALATE;
import static org.zhaoliao.problem.ProblemAction.FOLLOW_UP;
import static org.zhaoliao.problem.ProblemAction.REFER;
import static org.zhaoliao.problem.ProblemAction.REOPEN;
import static org.zhaoliao.problem.ProblemAction.SETTLE;
import static org.zhaoliao.problem.ProblemAction.TAKE_BACK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("W2.8, W4.1: a problem is settled by the office, or referred and followed up")
class ProblemTest {

    static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final ProblemStep.Unit UNIT = new ProblemStep.Unit(UnitKind.HOUSING, "County housing bureau");
    private static final LocalDate MUCH_LATER = LocalDate.of(2026, 9, 1);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121100"), FOUND);

    private static final Map<ProblemStatus, Set<ProblemAction>> ROWS = Map.of(
            ProblemStatus.OPEN, EnumSet.of(SETTLE, REFER, ESCALATE, DISMISS),
            ProblemStatus.REFERRED, EnumSet.of(SETTLE, REFER, FOLLOW_UP, TAKE_BACK, ESCALATE),
            ProblemStatus.SETTLED, EnumSet.of(REOPEN),
            ProblemStatus.REOPENED, EnumSet.of(SETTLE, REFER, ESCALATE, DISMISS),
            ProblemStatus.DISMISSED, EnumSet.of(REOPEN));

    static Problem problem(ProblemStatus status, ProblemStep... steps) {
        return new Problem(
                new ProblemId("p-1"),
                DivisionCode.of("141121100201"),
                List.of(new RecipientId("r-1")),
                Problem.Origin.VISIT,
                ProblemKind.HOUSING,
                "the roof of Zhang San leaks",
                FOUND,
                DivisionCode.of("141121100"),
                status,
                List.of(steps));
    }

    static ProblemStep sound(ProblemAction action, LocalDate day) {
        return switch (action) {
            case REFER -> ProblemStep.referral(day, UNIT);
            case ESCALATE -> ProblemStep.escalation(day, COUNTY);
            default -> ProblemStep.of(action, day, "done");
        };
    }

    private static Outcome<ProblemStatus, ProblemAction> decide(Problem problem, ProblemStep step) {
        return problem.decide(step, step.day(), POLICY, WorkingCalendar.mainland());
    }

    private static Problem take(Problem problem, ProblemStep step) {
        return decide(problem, step).fold(accepted -> problem.after(accepted, step), refused -> problem);
    }

    private static List<Reason> refusal(Problem problem, ProblemStep step) {
        return decide(problem, step).fold(accepted -> List.of(), Outcome.Refused::reasons);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every action in every status")
    void cells(ProblemStatus status) {
        Set<ProblemAction> taken = Arrays.stream(ProblemAction.values())
                .filter(action ->
                        decide(problem(status), sound(action, MUCH_LATER)).isAccepted())
                .collect(Collectors.toSet());
        assertEquals(ROWS.get(status), taken);
    }

    @Test
    @DisplayName("every status is reached, and whatever was closed can be taken up again")
    void reachable() {
        assertEquals(EnumSet.allOf(ProblemStatus.class), ProblemLifeCycle.TABLE.reachableFrom(ProblemStatus.OPEN));
        for (ProblemStatus status : ProblemStatus.values()) {
            assertFalse(ProblemLifeCycle.TABLE.isFinal(status));
        }
    }

    @Test
    @DisplayName("a problem keeps each step on its way: referred, settled, come back")
    void way() {
        Problem referred = take(problem(ProblemStatus.OPEN), sound(REFER, FOUND.plusDays(1)));
        assertEquals(ProblemStatus.REFERRED, referred.status());
        assertTrue(referred.isUnsettled());
        Problem settled = take(referred, sound(SETTLE, FOUND.plusDays(9)));
        assertEquals(ProblemStatus.SETTLED, settled.status());
        assertFalse(settled.isUnsettled());
        Problem back = take(settled, sound(REOPEN, FOUND.plusDays(40)));
        assertEquals(ProblemStatus.REOPENED, back.status());
        assertEquals(
                List.of(REFER, SETTLE, REOPEN),
                back.steps().stream().map(ProblemStep::action).toList());
        assertEquals(FOUND.plusDays(40), back.since());
    }

    @Test
    @DisplayName("a step before the last one is refused, with the day of the last one")
    void inOrder() {
        assertEquals(
                List.of(Reason.of("problem.step-in-order", FOUND)),
                refusal(problem(ProblemStatus.OPEN), sound(SETTLE, FOUND.minusDays(1))));
    }

    @Test
    @DisplayName("nobody records a step to come")
    void notAhead() {
        LocalDate ahead = LocalDate.of(2099, 1, 1);
        Problem open = problem(ProblemStatus.OPEN);
        List<Reason> reasons = open.decide(sound(SETTLE, ahead), ahead.minusDays(1), POLICY, WorkingCalendar.mainland())
                .fold(accepted -> List.of(), Outcome.Refused::reasons);
        assertEquals(List.of(Reason.of("problem.step-not-ahead", ahead, ahead.minusDays(1))), reasons);
        assertTrue(decide(open, sound(SETTLE, ahead)).isAccepted(), "on the day itself");
    }

    @Test
    @DisplayName("what was dismissed comes back like what was settled, and says how")
    void dismissedComesBack() {
        Problem dismissed = take(problem(ProblemStatus.OPEN), sound(DISMISS, FOUND));
        assertEquals(
                List.of(Reason.of("problem.return-told")),
                refusal(dismissed, ProblemStep.of(REOPEN, FOUND.plusDays(3), "")));
        Problem back = take(dismissed, sound(REOPEN, FOUND.plusDays(3)));
        assertEquals(ProblemStatus.REOPENED, back.status());
        assertFalse(back.isUnsettledOn(FOUND.plusDays(2)));
        assertTrue(back.isUnsettledOn(FOUND.plusDays(3)));
    }

    @Test
    @DisplayName("a referral names a unit, a settlement its outcome")
    void complete() {
        assertEquals(
                List.of(Reason.of("problem.unit-named")),
                refusal(problem(ProblemStatus.OPEN), ProblemStep.of(REFER, FOUND, "somewhere")));
        assertEquals(
                List.of(Reason.of("problem.unit-named")),
                refusal(
                        problem(ProblemStatus.OPEN),
                        ProblemStep.referral(FOUND, new ProblemStep.Unit(UnitKind.OTHER, " "))));
        assertEquals(
                List.of(Reason.of("problem.outcome-told")),
                refusal(problem(ProblemStatus.OPEN), ProblemStep.of(SETTLE, FOUND, " ")));
    }

    @Test
    @DisplayName("all guards that fail are told, in both languages")
    void allReasons() {
        List<Reason> reasons =
                refusal(problem(ProblemStatus.REOPENED), ProblemStep.of(DISMISS, FOUND.minusDays(3), ""));
        assertEquals(2, reasons.size());
        assertEquals(
                List.of("处理日期不得早于上一步（2026-03-02）", "须写明处理结果"),
                reasons.stream().map(Wording.CHINESE::of).toList());
        assertEquals("the outcome is told", Wording.ENGLISH.of(reasons.get(1)));
    }

    @Test
    @DisplayName("W5.4: neither the problem nor a step shows what was written")
    void masked() {
        ProblemStep step = ProblemStep.of(SETTLE, FOUND, "Zhang San has a new roof");
        assertEquals("ProblemStep[SETTLE, 2026-03-02]", step.toString());
        assertEquals("Problem[p-1]", problem(ProblemStatus.OPEN).toString());
    }

    @Test
    @DisplayName("a problem is found by whom it concerns; one that concerns nobody has no subject")
    void subject() {
        Problem problem = problem(ProblemStatus.OPEN);
        Problem ofNobody = new Problem(
                problem.id(),
                problem.division(),
                List.of(),
                Problem.Origin.INSPECTION,
                problem.kind(),
                "",
                FOUND,
                problem.owner(),
                problem.status(),
                List.of());
        assertEquals("r-1", Problems.KIND.subject().apply(problem));
        assertEquals("", Problems.KIND.subject().apply(ofNobody));
    }

    // Found on Monday, 2 March 2026: due on 9 March, with the county from 24 March.
    @Test
    @DisplayName("the county takes over what is late by policy, and owns it; the deadline stays as it was")
    void handedUp() {
        Problem open = problem(ProblemStatus.OPEN);
        assertEquals(
                List.of(Reason.of("problem.late-enough", LocalDate.of(2026, 3, 23))),
                refusal(open, sound(ESCALATE, LocalDate.of(2026, 3, 23))));
        Problem pressed = take(open, sound(ESCALATE, LocalDate.of(2026, 3, 24)));
        assertEquals(ProblemStatus.OPEN, pressed.status());
        assertEquals(COUNTY, pressed.owner());
        assertEquals(FOUND, pressed.clockFrom());
        assertEquals(LocalDate.of(2026, 3, 24), pressed.since());
    }

    @Test
    @DisplayName("an escalation goes to the county of the office, and nowhere else; the county hands nothing up")
    void toTheCounty() {
        Problem open = problem(ProblemStatus.OPEN);
        List<Reason> notToTheCounty = List.of(Reason.of("problem.to-the-county", DivisionCode.of("141121100")));
        for (String other : List.of("1411", "141122", "141121100")) {
            ProblemStep step = ProblemStep.escalation(MUCH_LATER, DivisionCode.of(other));
            assertEquals(notToTheCounty, refusal(open, step));
        }
        assertEquals(notToTheCounty, refusal(open, ProblemStep.of(ESCALATE, MUCH_LATER, "up")));
        Problem pressed = take(open, sound(ESCALATE, MUCH_LATER));
        assertEquals(
                List.of(Reason.of("problem.to-the-county", COUNTY)),
                refusal(pressed, sound(ESCALATE, MUCH_LATER.plusDays(1))));
        assertEquals("由县级以下承办单位（现为141121）提请所在县督办", Wording.CHINESE.of(Reason.of("problem.to-the-county", COUNTY)));
    }

    @Test
    @DisplayName("the other unit is asked again on the day agreed, by policy at the latest; its answer is told")
    void followUp() {
        LocalDate latest = LocalDate.of(2026, 3, 23);
        ProblemStep referral = sound(REFER, FOUND);
        for (LocalDate outside : List.of(FOUND, latest.plusDays(1))) {
            assertEquals(
                    List.of(Reason.of("problem.follow-up-in-time", FOUND, latest)),
                    refusal(problem(ProblemStatus.OPEN), referral.askingAgainOn(outside)));
        }
        Problem referred = take(problem(ProblemStatus.OPEN), referral.askingAgainOn(latest));
        assertEquals(List.of(latest), referred.followUp());
        assertEquals(List.of(Reason.of("problem.outcome-told")), refusal(referred, ProblemStep.followUp(latest, " ")));
        Problem asked = take(referred, ProblemStep.followUp(latest, "in May"));
        assertEquals(ProblemStatus.REFERRED, asked.status());
        assertEquals(List.of(), asked.followUp());
        assertEquals(Optional.of(UNIT), asked.unit());
        assertEquals(latest, asked.clockFrom());
        assertEquals(Optional.empty(), take(asked, sound(TAKE_BACK, MUCH_LATER)).unit());
    }

    @Test
    @DisplayName("what comes back says how, and counts anew from that day")
    void comesBack() {
        Problem settled = take(problem(ProblemStatus.OPEN), sound(SETTLE, FOUND));
        assertEquals(
                List.of(Reason.of("problem.return-told")),
                refusal(settled, ProblemStep.of(REOPEN, FOUND.plusDays(20), "")));
        Problem back = take(settled, sound(REOPEN, FOUND.plusDays(20)));
        assertEquals(FOUND.plusDays(20), back.cameUp());
        assertEquals(FOUND, settled.cameUp());
    }

    @Test
    @DisplayName("W2.8: a request is settled like a problem, and is somebody's")
    void request() {
        Problem request = of(ProblemKind.REQUEST, List.of(new RecipientId("r-1")));
        assertEquals(
                ProblemStatus.DISMISSED, take(request, sound(DISMISS, FOUND)).status());
        List<List<RecipientId>> wrong = List.of(List.of(), List.of(new RecipientId("r-1"), new RecipientId("r-2")));
        for (List<RecipientId> whose : wrong) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> of(ProblemKind.REQUEST, whose));
            assertEquals("problem.recipient", refused.errors().get(0).code());
        }
    }

    private static Problem of(ProblemKind kind, List<RecipientId> recipient) {
        Problem any = problem(ProblemStatus.OPEN);
        return new Problem(
                any.id(),
                any.division(),
                recipient,
                Problem.Origin.TOLD,
                kind,
                any.description(),
                FOUND,
                any.owner(),
                any.status(),
                List.of());
    }
}
