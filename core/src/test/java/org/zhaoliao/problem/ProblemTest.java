package org.zhaoliao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.problem.ProblemAction.DISMISS;
import static org.zhaoliao.problem.ProblemAction.REFER;
import static org.zhaoliao.problem.ProblemAction.REOPEN;
import static org.zhaoliao.problem.ProblemAction.SETTLE;
import static org.zhaoliao.problem.ProblemAction.TAKE_BACK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("W2.8, W4.1: a problem is settled by the office, or referred and followed up")
class ProblemTest {

    static final LocalDate FOUND = LocalDate.of(2026, 3, 2);

    private static final Map<ProblemStatus, Set<ProblemAction>> ROWS = Map.of(
            ProblemStatus.OPEN, EnumSet.of(SETTLE, REFER, DISMISS),
            ProblemStatus.REFERRED, EnumSet.of(SETTLE, REFER, TAKE_BACK),
            ProblemStatus.SETTLED, EnumSet.of(REOPEN),
            ProblemStatus.REOPENED, EnumSet.of(SETTLE, REFER, DISMISS),
            ProblemStatus.DISMISSED, EnumSet.noneOf(ProblemAction.class));

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
        return action == REFER
                ? ProblemStep.referral(day, new ProblemStep.Unit(UnitKind.HOUSING, "County housing bureau"))
                : ProblemStep.of(action, day, "done");
    }

    private static Problem take(Problem problem, ProblemStep step) {
        return problem.decide(step).fold(accepted -> problem.after(accepted, step), refused -> problem);
    }

    private static List<Reason> refusal(Problem problem, ProblemStep step) {
        return problem.decide(step).fold(accepted -> List.of(), Outcome.Refused::reasons);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every action in every status")
    void cells(ProblemStatus status) {
        Set<ProblemAction> taken = Arrays.stream(ProblemAction.values())
                .filter(action -> problem(status).decide(sound(action, FOUND)).isAccepted())
                .collect(Collectors.toSet());
        assertEquals(ROWS.get(status), taken);
    }

    @Test
    @DisplayName("every status is reached, and only a dismissed problem stays closed")
    void reachable() {
        assertEquals(EnumSet.allOf(ProblemStatus.class), ProblemLifeCycle.TABLE.reachableFrom(ProblemStatus.OPEN));
        for (ProblemStatus status : ProblemStatus.values()) {
            assertEquals(status == ProblemStatus.DISMISSED, ProblemLifeCycle.TABLE.isFinal(status));
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
    @DisplayName("a referral names a unit, a settlement its outcome")
    void complete() {
        assertEquals(
                List.of(Reason.of("problem.unit-named")),
                refusal(problem(ProblemStatus.OPEN), ProblemStep.of(REFER, FOUND, "somewhere")));
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
}
