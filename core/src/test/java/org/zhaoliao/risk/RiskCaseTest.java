package org.zhaoliao.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.RiskCase.Assessment;
import org.zhaoliao.risk.RiskCase.Matter;

@DisplayName("W2.14, W2.15, W4.6: a risk case")
class RiskCaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, FRIDAY);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final RiskGrading.Exposure NOBODY_FRAIL = new RiskGrading.Exposure(false, false);
    private static final RecipientId RECIPIENT = new RecipientId("R1");

    private static final Map<String, RiskStatus> ROWS = Map.of(
            "OPEN HANDLE", RiskStatus.IN_HANDLING,
            "IN_HANDLING CLOSE", RiskStatus.CLOSED,
            "CLOSED REOPEN", RiskStatus.REOPENED,
            "REOPENED HANDLE", RiskStatus.IN_HANDLING);

    /** What leaves an open case where it stands, and is refused of a closed one. */
    private static final Set<RiskAction> WORK =
            EnumSet.of(RiskAction.JOIN, RiskAction.ASSESS, RiskAction.TAKE_MEASURE, RiskAction.REPORT);

    static Stream<Arguments> cells() {
        return Stream.of(RiskStatus.values())
                .flatMap(status -> Stream.of(RiskAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCell(RiskStatus status, RiskAction action) {
        RiskCase ready = judged(opened(SignalKind.SUSPECTED_FRAUD)).reported(FRIDAY.atTime(12, 0), COUNTY);
        Optional<RiskStatus> expected = WORK.contains(action) && status != RiskStatus.CLOSED
                ? Optional.of(status)
                : Optional.ofNullable(ROWS.get(status + " " + action));
        assertEquals(
                expected,
                RiskLifeCycle.TABLE
                        .decide(status, action, new RiskLifeCycle.Step(ready, RiskAct.handle()))
                        .<Optional<RiskStatus>>fold(
                                accepted -> Optional.of(accepted.to()), refused -> Optional.empty()));
    }

    @Test
    @DisplayName("reaches every status and can always be taken up again")
    void reachable() {
        assertEquals(EnumSet.allOf(RiskStatus.class), RiskLifeCycle.TABLE.reachableFrom(RiskStatus.OPEN));
        assertTrue(Stream.of(RiskStatus.values()).noneMatch(RiskLifeCycle.TABLE::isFinal));
    }

    @Test
    @DisplayName("W3.0: on an earlier day it had the level of then: judged by then, or as its signals by then call for")
    void levelOfADay() {
        RiskCase open = opened(SignalKind.MAY_BE_HARMED);
        LocalDate first = open.signals().get(0).noticedOn();
        RiskLevel level = open.grade().level();
        RiskCase judged = open.assessed(
                new RiskCase.Assessment("clerk", first.plusDays(3), RiskLevel.YELLOW, first.plusDays(30)));
        RiskCase graver =
                judged.assessed(new RiskCase.Assessment("clerk", first.plusDays(9), RiskLevel.RED, first.plusDays(30)));
        assertEquals(RiskLevel.RED, graver.levelOn(POLICY.on(first.plusDays(9))));
        assertEquals(RiskLevel.YELLOW, graver.levelOn(POLICY.on(first.plusDays(8))));
        assertEquals(level, graver.levelOn(POLICY.on(first)));
        assertEquals(level, judged.levelOn(POLICY.on(first.plusDays(2))), "lowered since");
        assertNotEquals(RiskLevel.YELLOW, level);
    }

    @Test
    @DisplayName("is not handled before somebody judged it, nor closed before the county knows")
    void guards() {
        RiskCase open = opened(SignalKind.SUSPECTED_FRAUD);
        assertEquals("须先研判风险", refusal(open, RiskAct.handle()));
        RiskCase handled = acted(judged(open), RiskAct.handle());
        assertEquals("须先按现有等级上报县级：橙色，自 2026-03-06T00:00 起", refusal(handled, RiskAct.close(FRIDAY)));
        assertFalse(acted(handled.reported(FRIDAY.atTime(12, 0), COUNTY), RiskAct.close(FRIDAY))
                .isOpen());
    }

    @Test
    @DisplayName("what is done about it is kept with it, and refused once it is closed")
    void work() {
        Measure measure = new Measure(Measure.Kind.NAMED_WATCH, DateRange.from(FRIDAY));
        Assessment judged = new Assessment("staff-7", FRIDAY, RiskLevel.ORANGE, FRIDAY.plusDays(7));
        RiskSignal again = signal(SignalKind.SUSPECTED_FRAUD, FRIDAY);
        RiskCase handled = opened(SignalKind.SUSPECTED_FRAUD);
        List<RiskAct> acts = List.of(
                RiskAct.join(again, NOBODY_FRAIL, POLICY),
                RiskAct.assess(judged, POLICY, CALENDAR),
                RiskAct.take(measure),
                RiskAct.report(FRIDAY.atTime(12, 0), COUNTY));
        for (RiskAct act : acts) {
            handled = acted(handled, act);
        }
        assertEquals(2, handled.signals().size());
        assertEquals(List.of(judged), handled.assessments());
        assertEquals(List.of(measure), handled.measures());
        assertTrue(handled.isReported());
        RiskCase closed = acted(acted(handled, RiskAct.handle()), RiskAct.close(FRIDAY));
        for (RiskAct act : acts) {
            assertFalse(closed.decide(act).isAccepted());
        }
    }

    @Test
    @DisplayName("takes in the signals of its matter while it is open: same recipient, same kind")
    void matter() {
        RiskCase open = opened(SignalKind.MAY_GO_MISSING);
        RiskCase closed = acted(
                acted(judged(open), RiskAct.handle()).reported(FRIDAY.atTime(12, 0), COUNTY), RiskAct.close(FRIDAY));
        Matter same = new Matter(RECIPIENT, SignalKind.MAY_GO_MISSING);
        assertEquals(Optional.of(open), same.openIn(List.of(closed, open)));
        assertEquals(Optional.empty(), same.openIn(List.of(closed)));
        assertEquals(
                Optional.empty(), new Matter(new RecipientId("R2"), SignalKind.MAY_GO_MISSING).openIn(List.of(open)));
        assertEquals(Optional.empty(), new Matter(RECIPIENT, SignalKind.MAY_BE_HARMED).openIn(List.of(open)));
        assertEquals(List.of("R1/MAY_GO_MISSING"), RiskCases.KIND.unique().apply(open));
        assertEquals(List.of(), RiskCases.KIND.unique().apply(closed));
    }

    @Test
    @DisplayName("holds signals of one kind only")
    void oneKind() {
        RiskCase open = opened(SignalKind.MAY_GO_MISSING);
        RiskSignal other = signal(SignalKind.SUDDEN_ILLNESS, FRIDAY);
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> open.joined(other, NOBODY_FRAIL, POLICY));
        assertEquals("risk.signals", refused.errors().get(0).code());
        assertEquals(
                2,
                open.joined(signal(SignalKind.MAY_GO_MISSING, FRIDAY), NOBODY_FRAIL, POLICY)
                        .signals()
                        .size());
    }

    @Test
    @DisplayName("W2.15: is a gap on each day on which nothing is done about it")
    void gap() {
        RiskCase open = opened(SignalKind.MAY_BE_HARMED);
        assertFalse(open.isGapOn(FRIDAY.minusDays(1)));
        assertTrue(open.isGapOn(FRIDAY));
        RiskCase watched =
                open.measured(new Measure(Measure.Kind.NAMED_WATCH, DateRange.of(FRIDAY, FRIDAY.plusDays(10))));
        assertFalse(watched.isGapOn(FRIDAY.plusDays(9)));
        assertTrue(watched.isGapOn(FRIDAY.plusDays(10)));
    }

    @ParameterizedTest(name = "{0} is {1}: township {2}, county {3}")
    @DisplayName("is told to township and county by its level, in hours or in days, (b)39")
    @CsvSource({
        "PUBLIC_ATTENTION, RED, 2026-03-06T11:30, 2026-03-07T09:30",
        "MAY_GO_MISSING, ORANGE, 2026-03-07T09:30, 2026-03-07T09:30",
        "SEVERAL_COMPLAINTS, YELLOW, 2026-03-11T23:59:59, 2026-03-11T23:59:59"
    })
    void due(SignalKind kind, RiskLevel level, LocalDateTime township, LocalDateTime county) {
        RiskSignal signal = new RiskSignal(kind, FRIDAY.atTime(9, 30), "visit", Reason.of("rule.yes"));
        RiskCase open = RiskCase.opened(new RiskCaseId("X1"), RECIPIENT, signal, NOBODY_FRAIL, POLICY);
        assertEquals(level, open.grade().level());
        List<UpwardReport.Due> owed = UpwardReport.due(open, POLICY, CALENDAR);
        assertEquals(
                List.of(township, county),
                owed.stream().map(UpwardReport.Due::latest).toList());
        assertEquals(
                List.of(DivisionCode.of("141121100"), COUNTY),
                owed.stream().map(UpwardReport.Due::to).toList());
        assertEquals(
                List.of(township.toLocalDate(), county.toLocalDate()),
                owed.stream().map(one -> one.due().date()).toList());
        assertEquals("(b)39", owed.get(0).citation().article());
    }

    @Test
    @DisplayName("told to the township it owes the county a report; told to the county, or above, it owes none")
    void reported() {
        RiskCase open = opened(SignalKind.PUBLIC_ATTENTION);
        assertEquals(2, owed(open));
        assertEquals(1, owed(open.reported(FRIDAY.atTime(12, 0), DivisionCode.of("141121100"))));
        assertEquals(0, owed(open.reported(FRIDAY.atTime(12, 0), COUNTY)));
        assertEquals(0, owed(open.reported(FRIDAY.atTime(12, 0), DivisionCode.of("14"))));
        assertEquals(2, owed(open.reported(FRIDAY.minusDays(1).atTime(12, 0), COUNTY)));
    }

    private static int owed(RiskCase riskCase) {
        return UpwardReport.due(riskCase, POLICY, CALENDAR).size();
    }

    @Test
    @DisplayName("a period is told in hours or as a period of days")
    void periods() {
        assertEquals(new ReportPeriod.Hours(24), ReportPeriod.parse("24H"));
        assertInstanceOf(ReportPeriod.Days.class, ReportPeriod.parse("3WD"));
        assertThrows(IllegalArgumentException.class, () -> ReportPeriod.parse("0H"));
        assertThrows(IllegalArgumentException.class, () -> ReportPeriod.parse("soon"));
    }

    @ParameterizedTest(name = "{0}: {1} days")
    @DisplayName("W2.14: is looked at again within the time of its level, or the judgment is refused")
    @CsvSource({"RED, 7", "ORANGE, 15", "YELLOW, 30"})
    void reviewInTime(RiskLevel level, int days) {
        RiskCase open = opened(SignalKind.SUSPECTED_FRAUD);
        Assessment last = new Assessment("staff-7", FRIDAY, level, FRIDAY.plusDays(days));
        assertTrue(open.decide(RiskAct.assess(last, POLICY, CALENDAR)).isAccepted());
        Assessment late = new Assessment("staff-7", FRIDAY, level, FRIDAY.plusDays(days + 1L));
        assertEquals("复评日期不得晚于 " + FRIDAY.plusDays(days), refusal(open, RiskAct.assess(late, POLICY, CALENDAR)));
    }

    @Test
    @DisplayName("W2.15: its gaps are the days on which it was open and nothing was done, taken up again ones too")
    void gaps() {
        DateRange window = DateRange.of(FRIDAY.minusDays(5), FRIDAY.plusDays(60));
        RiskCase watched = opened(SignalKind.MAY_BE_HARMED)
                .measured(new Measure(Measure.Kind.NAMED_WATCH, DateRange.of(FRIDAY.plusDays(2), FRIDAY.plusDays(6))));
        assertEquals(
                List.of(
                        DateRange.of(FRIDAY, FRIDAY.plusDays(2)),
                        DateRange.of(FRIDAY.plusDays(6), FRIDAY.plusDays(60))),
                watched.gaps(window));
        RiskCase closed = watched.closedOn(FRIDAY.plusDays(10));
        RiskCase again = closed.openAgainFrom(FRIDAY.plusDays(20).atStartOfDay());
        assertEquals(
                List.of(
                        DateRange.of(FRIDAY, FRIDAY.plusDays(2)),
                        DateRange.of(FRIDAY.plusDays(6), FRIDAY.plusDays(10)),
                        DateRange.of(FRIDAY.plusDays(20), FRIDAY.plusDays(60))),
                again.gaps(window));
        assertEquals(
                List.of(DateRange.of(FRIDAY, FRIDAY.plusDays(1))),
                opened(SignalKind.MAY_BE_HARMED).closedOn(FRIDAY).gaps(window));
    }

    @Test
    @DisplayName("W2.15: a measure ends with the case; taken up again, the case needs another")
    void measureOfTheClosedCase() {
        RiskCase again = opened(SignalKind.MAY_BE_HARMED)
                .measured(new Measure(Measure.Kind.NAMED_WATCH, DateRange.from(FRIDAY)))
                .closedOn(FRIDAY.plusDays(10))
                .openAgainFrom(FRIDAY.plusDays(20).atStartOfDay());
        DateRange window = DateRange.of(FRIDAY, FRIDAY.plusDays(30));
        assertEquals(List.of(DateRange.of(FRIDAY.plusDays(20), FRIDAY.plusDays(30))), again.gaps(window));
        assertFalse(again.hasMeasureOn(FRIDAY.plusDays(20)));
        RiskCase watched = again.measured(new Measure(Measure.Kind.NAMED_WATCH, DateRange.from(FRIDAY.plusDays(20))));
        assertEquals(List.of(), watched.gaps(window));
    }

    @Test
    @DisplayName("judged graver than it was told owes a new report; judged less grave it does not")
    void regraded() {
        RiskCase told = opened(SignalKind.MAY_GO_MISSING).reported(FRIDAY.atTime(12, 0), COUNTY);
        LocalDate monday = LocalDate.of(2026, 3, 9);
        RiskCase graver = told.assessed(new Assessment("staff-7", monday, RiskLevel.RED, monday.plusDays(7)));
        assertEquals(
                List.of(monday.atTime(2, 0), monday.plusDays(1).atStartOfDay()),
                UpwardReport.due(graver, POLICY, CALENDAR).stream()
                        .map(UpwardReport.Due::latest)
                        .toList());
        assertEquals(Optional.of(monday.plusDays(7)), graver.reviewOn());
        RiskCase milder = told.assessed(new Assessment("staff-7", monday, RiskLevel.YELLOW, monday.plusDays(7)));
        assertEquals(RiskLevel.YELLOW, milder.grade().level());
        assertTrue(UpwardReport.due(milder, POLICY, CALENDAR).isEmpty());
        assertEquals(Optional.empty(), told.reviewOn());
    }

    @Test
    @DisplayName("judged milder goes up again with the next signal of its kind")
    void raisedBySignal() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        RiskCase milder = opened(SignalKind.MAY_GO_MISSING)
                .reported(FRIDAY.atTime(12, 0), COUNTY)
                .assessed(new Assessment("staff-7", FRIDAY, RiskLevel.YELLOW, monday));
        RiskCase raised = milder.joined(signal(SignalKind.MAY_GO_MISSING, monday), NOBODY_FRAIL, POLICY);
        assertEquals(new RiskCase.Grade(RiskLevel.ORANGE, monday.atStartOfDay()), raised.grade());
        assertFalse(raised.isReported());
    }

    @Test
    @DisplayName("taken up again is to be reported again")
    void reopened() {
        RiskCase closed = acted(
                acted(judged(opened(SignalKind.SUSPECTED_FRAUD)), RiskAct.handle())
                        .reported(FRIDAY.atTime(12, 0), COUNTY),
                RiskAct.close(FRIDAY));
        assertTrue(UpwardReport.due(closed, POLICY, CALENDAR).isEmpty());
        LocalDate later = FRIDAY.plusDays(30);
        RiskCase reopened = acted(closed, RiskAct.reopen(later.atTime(8, 0)));
        assertEquals(2, owed(reopened));
        assertEquals(later.atTime(8, 0), reopened.grade().since());
    }

    @Test
    @DisplayName(
            "taken up again on the day on which it was told and closed, it is to be told again, and was open throughout")
    void reopenedAtOnce() {
        RiskCase closed = acted(
                acted(judged(opened(SignalKind.SUSPECTED_FRAUD)), RiskAct.handle())
                        .reported(FRIDAY.atTime(9, 0), COUNTY),
                RiskAct.close(FRIDAY));
        RiskCase reopened = acted(closed, RiskAct.reopen(FRIDAY.atTime(15, 0)));
        assertFalse(reopened.isReported());
        assertEquals(2, owed(reopened));
        assertEquals(List.of(DateRange.from(FRIDAY)), reopened.open());
        assertTrue(acted(reopened, RiskAct.report(FRIDAY.atTime(16, 0), COUNTY)).isReported());
        assertEquals(
                "日期 2026-03-06T08:59 早于上一环节（2026-03-06）或上报起算时间", refusal(closed, RiskAct.reopen(FRIDAY.atTime(8, 59))));
    }

    @Test
    @DisplayName("acts follow each other: none is swallowed, moved or laid over another by its date")
    void inOrder() {
        RiskCase told = acted(
                acted(judged(opened(SignalKind.SUSPECTED_FRAUD)), RiskAct.handle()),
                RiskAct.report(FRIDAY.atTime(9, 0), COUNTY));
        String before = "日期 1999-01-01 早于上一环节（2026-03-06）或上报起算时间";
        LocalDate longAgo = LocalDate.of(1999, 1, 1);
        assertEquals(before, refusal(told, RiskAct.close(longAgo)));
        LocalDate thursday = FRIDAY.minusDays(1);
        Assessment early = new Assessment("staff-7", thursday, RiskLevel.RED, FRIDAY);
        assertTrue(refusal(told, RiskAct.assess(early, POLICY, CALENDAR)).startsWith("日期 2026-03-05 早于"));
        assertTrue(refusal(told, RiskAct.report(FRIDAY.atTime(8, 0), COUNTY)).startsWith("日期 2026-03-06T08:00"));

        RiskCase closed = acted(told, RiskAct.close(FRIDAY.plusDays(100)));
        assertEquals(
                "日期 2026-03-26T08:00 早于上一环节（2026-06-14）或上报起算时间",
                refusal(closed, RiskAct.reopen(FRIDAY.plusDays(20).atTime(8, 0))));
        assertEquals(
                List.of(DateRange.of(FRIDAY, FRIDAY.plusDays(100)), DateRange.from(FRIDAY.plusDays(100))),
                acted(closed, RiskAct.reopen(FRIDAY.plusDays(100).atTime(8, 0))).open());
    }

    @ParameterizedTest(name = "told to {0}: {1}")
    @DisplayName("is told upward only: to the township, the county or above of its own village")
    @CsvSource({
        "141121100, true",
        "141121, true",
        "14, true",
        "141121100201, false",
        "310000000000, false",
        "141122, false"
    })
    void upward(String to, boolean accepted) {
        RiskCase open = opened(SignalKind.SUSPECTED_FRAUD);
        assertEquals(
                accepted,
                open.decide(RiskAct.report(FRIDAY.atTime(9, 0), DivisionCode.of(to)))
                        .isAccepted());
    }

    @Test
    @DisplayName("a signal of another matter is refused with both kinds, before anything was done")
    void otherMatter() {
        RiskAct other = RiskAct.join(signal(SignalKind.SUDDEN_ILLNESS, FRIDAY), NOBODY_FRAIL, POLICY);
        assertEquals("该信号（突发疾病）不属于本事项（疑似受骗）", refusal(opened(SignalKind.SUSPECTED_FRAUD), other));
    }

    @Test
    @DisplayName("three kinds of signals are risk kinds of the same name")
    void kinds() {
        assertEquals(
                List.of(RiskKind.values()),
                Stream.of(SignalKind.values())
                        .flatMap(kind -> kind.riskKind().stream())
                        .toList());
    }

    @Test
    @DisplayName("the national book answers every parameter of risks")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                POLICY.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("risk."))
                        .toList());
        assertEquals(List.of(), own.faults(RiskPolicy.parameters()));
        assertEquals(24, RiskPolicy.parameters().size());
        RiskPolicy.parameters()
                .forEach(parameter ->
                        assertEquals("(b)39", POLICY.cited(parameter).citation().article()));
    }

    @Test
    void isNamedByItsIdentifierOnly() {
        assertEquals("RiskCase[X1]", opened(SignalKind.MAY_BE_HARMED).toString());
    }

    private static String refusal(RiskCase riskCase, RiskAct act) {
        Outcome.Refused<?, ?> refused = assertInstanceOf(Outcome.Refused.class, riskCase.decide(act));
        return Wording.CHINESE.of(refused.reasons().get(0));
    }

    private static RiskCase acted(RiskCase riskCase, RiskAct act) {
        Outcome<RiskStatus, RiskAction> outcome = riskCase.decide(act);
        assertTrue(outcome.isAccepted());
        return outcome.fold(ok -> riskCase.after(act, ok), refused -> riskCase);
    }

    private static RiskCase judged(RiskCase riskCase) {
        return riskCase.assessed(
                new Assessment("staff-7", FRIDAY, riskCase.grade().level(), FRIDAY.plusDays(7)));
    }

    private static RiskCase opened(SignalKind kind) {
        return RiskCase.opened(new RiskCaseId("X1"), RECIPIENT, signal(kind, FRIDAY), NOBODY_FRAIL, POLICY);
    }

    private static RiskSignal signal(SignalKind kind, LocalDate on) {
        return RiskSignal.on(kind, on, "visit", Reason.of("risk.RiskLevel.RED"));
    }
}
