package org.zhaoliao.termination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.termination.TerminationAction.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.lifecycle.Cells;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyCheck;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.termination.Termination.Hearing;
import org.zhaoliao.termination.Termination.Step;

@DisplayName("M24 to M26: the procedure that ends support")
class TerminationLifeCycleTest {

    private static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    private static final LocalDate PROPOSED_ON = LocalDate.of(2026, 3, 2);
    private static final LocalDate NOTICE_END = LocalDate.of(2026, 3, 9);
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, PROPOSED_ON);

    private static Termination termination(TerminationGround ground, TerminationStatus status, Step... steps) {
        return new Termination(
                new TerminationId("t1"), VILLAGE, new RecipientId("r1"), ground, PROPOSED_ON, status, List.of(steps));
    }

    private static Step step(TerminationAction action, LocalDate on) {
        List<Reason> why = List.of(Reason.of("rule.yes"));
        return switch (action) {
            case HEAR -> Step.heard(Hearing.SIGNED_RECORD, on, why);
            case DECIDE, DROP -> new Step(action, on, why).by(DivisionLevel.COUNTY);
            default -> new Step(action, on, why);
        };
    }

    private static Termination posted(TerminationGround ground, TerminationStatus status, LocalDate on) {
        return termination(ground, status, Step.of(POST_NOTICE, on));
    }

    private static Outcome<TerminationStatus, TerminationAction> decide(Termination termination, Step step) {
        return TerminationLifeCycle.decide(new TerminationCase(termination, step, POLICY, WorkingCalendar.mainland()));
    }

    private static String refusal(Termination termination, Step step) {
        return Cells.refusal(decide(termination, step));
    }

    @Test
    @DisplayName("each status has these actions and no others; whoever objected is told only after the new notice")
    void table() {
        assertEquals(
                """
                PROPOSED: INVITE>PROPOSED HEAR>HEARD POST_NOTICE>ON_NOTICE DROP>DROPPED
                HEARD: POST_NOTICE>ON_NOTICE DROP>DROPPED
                ON_NOTICE: INVITE>ON_NOTICE HEAR>ON_NOTICE OBJECT>OBJECTED DECIDE>DECIDED DROP>DROPPED
                OBJECTED: INVITE>OBJECTED HEAR>OBJECTED DECIDE>DECIDED DROP>NOT_ENDED
                DECIDED: POST_AGAIN>DECIDED TELL!termination.posted-again
                NOT_ENDED: POST_AGAIN>DROPPED
                TOLD:
                DROPPED:
                """,
                Cells.of(
                        TerminationStatus.class,
                        TerminationAction.class,
                        (status, action) -> decide(
                                objected(status),
                                step(action, action == OBJECT ? NOTICE_END : NOTICE_END.plusDays(1)))));
    }

    @Test
    @DisplayName("every status can be reached from a proposal; what was told, or dropped, is final")
    void reachability() {
        assertEquals(
                EnumSet.allOf(TerminationStatus.class),
                TerminationLifeCycle.TABLE.reachableFrom(TerminationStatus.PROPOSED));
        assertEquals(
                EnumSet.of(TerminationStatus.TOLD, TerminationStatus.DROPPED),
                Arrays.stream(TerminationStatus.values())
                        .filter(TerminationLifeCycle.TABLE::isFinal)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}, decided {1}: {2}")
    @DisplayName("社会救助法 48: from 2026-07-01 the person is heard first; the dead are not")
    @CsvSource({
        "OWN_WISH, 2026-06-30, ''",
        "OWN_WISH, 2026-07-01, termination.heard",
        "DECLARED_MISSING, 2026-07-01, termination.heard",
        "DECLARED_DEAD, 2026-07-01, ''",
        "DEATH, 2026-07-01, ''"
    })
    void hearing(TerminationGround ground, LocalDate on, String expected) {
        assertEquals(expected, refusal(posted(ground, TerminationStatus.ON_NOTICE, PROPOSED_ON), step(DECIDE, on)));
        assertEquals(expected, refusal(termination(ground, TerminationStatus.PROPOSED), step(POST_NOTICE, on)));
    }

    @Test
    @DisplayName("(b)43: how the person was heard is written down; silence counts only after five days to answer")
    void hearingForm() {
        Termination proposed = termination(TerminationGround.OWN_WISH, TerminationStatus.PROPOSED);
        assertEquals("termination.hearing-form", refusal(proposed, Step.of(HEAR, PROPOSED_ON)));
        for (Hearing form : List.of(Hearing.WRITTEN_STATEMENT, Hearing.SIGNED_RECORD, Hearing.WITNESSED_RECORD)) {
            assertEquals("", refusal(proposed, Step.heard(form, PROPOSED_ON, List.of())));
        }
        assertEquals("termination.answer-time", refusal(proposed, silence(60)));
        assertEquals("termination.reasons", refusal(proposed, Step.of(INVITE, PROPOSED_ON)));
        Termination asked =
                termination(TerminationGround.OWN_WISH, TerminationStatus.PROPOSED, step(INVITE, PROPOSED_ON));
        assertEquals("termination.answer-time", refusal(asked, silence(7)));
        assertEquals("", refusal(asked, silence(8)));
    }

    /** The fifth day after 2 March 2026 is a Saturday, so that the answer is in time up to Monday. */
    private static Step silence(int days) {
        return Step.heard(Hearing.NO_ANSWER, PROPOSED_ON.plusDays(days), List.of());
    }

    @Test
    @DisplayName("the county decides, or the township where that was handed down (arts. 25, 26, 28)")
    void decider() {
        Termination dead = posted(TerminationGround.DEATH, TerminationStatus.ON_NOTICE, PROPOSED_ON);
        Step byTownship = step(DECIDE, PROPOSED_ON).by(DivisionLevel.TOWNSHIP);
        Outcome<TerminationStatus, TerminationAction> refused = decide(dead, byTownship);
        assertEquals("termination.by-county", Cells.refusal(refused));
        assertEquals(
                "Support is ended, or let go on after an objection, by: county; it was: township.",
                Wording.ENGLISH.of(refused.reasons().get(0)));
        assertEquals(
                "termination.by-county",
                refusal(
                        objected(TerminationStatus.OBJECTED),
                        step(DROP, NOTICE_END.plusDays(1)).by(DivisionLevel.TOWNSHIP)));

        Policy handedDown = NationalPolicy.book()
                .with(
                        "county",
                        PolicyTable.read(
                                List.of("determination.handed-down,141121,2021-07-01,,yes,invented,1,LOCAL_RULE")))
                .at(VILLAGE, PROPOSED_ON);
        WorkingCalendar calendar = WorkingCalendar.mainland();
        assertTrue(TerminationLifeCycle.decide(new TerminationCase(dead, byTownship, handedDown, calendar))
                .isAccepted());
        assertFalse(
                TerminationLifeCycle.decide(new TerminationCase(dead, step(DECIDE, PROPOSED_ON), handedDown, calendar))
                        .isAccepted());
        assertEquals(
                DivisionLevel.TOWNSHIP,
                TerminationLimits.open(dead, handedDown, calendar).orElseThrow().office());
    }

    @Test
    @DisplayName("a hearing can be held while the proposal is on notice")
    void heardLate() {
        LocalDate on = LocalDate.of(2026, 7, 2);
        Termination onNotice = posted(TerminationGround.IN_PRISON, TerminationStatus.ON_NOTICE, PROPOSED_ON);
        Step hearing = step(HEAR, on);
        Termination heard = decide(onNotice, hearing)
                .fold(accepted -> TerminationLifeCycle.after(onNotice, hearing, accepted), refused -> onNotice);
        assertEquals("", refusal(heard, step(DECIDE, on)));
    }

    @Test
    @DisplayName("M26: decided when the notice is over; for the dead the notice does not hold it up")
    void notice() {
        Termination living = posted(TerminationGround.ABLE_TO_WORK, TerminationStatus.ON_NOTICE, PROPOSED_ON);
        Termination dead = posted(TerminationGround.DEATH, TerminationStatus.ON_NOTICE, PROPOSED_ON);

        assertEquals("termination.notice-over", refusal(living, step(DECIDE, NOTICE_END)));
        assertEquals("", refusal(living, step(DECIDE, NOTICE_END.plusDays(1))));
        assertEquals("", refusal(dead, step(DECIDE, PROPOSED_ON)));
        assertEquals("", refusal(living, step(OBJECT, NOTICE_END)));
        assertEquals("termination.notice-runs", refusal(living, step(OBJECT, NOTICE_END.plusDays(1))));
    }

    @Test
    @DisplayName("M26: written reasons; steps in order")
    void reasons() {
        Termination objected =
                termination(TerminationGround.OWN_WISH, TerminationStatus.OBJECTED, Step.of(OBJECT, NOTICE_END));
        assertEquals(
                "termination.reasons",
                refusal(objected, Step.of(DECIDE, NOTICE_END).by(DivisionLevel.COUNTY)));
        assertEquals(
                "termination.in-order termination.reasons",
                refusal(objected, Step.of(DROP, NOTICE_END.minusDays(1)).by(DivisionLevel.COUNTY)));
    }

    private static Termination objected(TerminationStatus status) {
        return termination(
                TerminationGround.ABLE_TO_WORK,
                status,
                Step.of(POST_NOTICE, PROPOSED_ON),
                Step.of(OBJECT, PROPOSED_ON.plusDays(1)));
    }

    @Test
    @DisplayName("M26: told in writing with reasons; after an objection the decision is published again first, once")
    void told() {
        Termination undisputed = posted(TerminationGround.ABLE_TO_WORK, TerminationStatus.DECIDED, PROPOSED_ON);
        assertEquals("", refusal(undisputed, step(TELL, NOTICE_END)));
        assertEquals("termination.reasons", refusal(undisputed, Step.of(TELL, NOTICE_END)));
        assertEquals("termination.objected", refusal(undisputed, step(POST_AGAIN, NOTICE_END)));

        Termination disputed = objected(TerminationStatus.DECIDED);
        assertEquals("termination.posted-again", refusal(disputed, step(TELL, NOTICE_END)));
        Step again = step(POST_AGAIN, NOTICE_END);
        Termination published = decide(disputed, again)
                .fold(accepted -> TerminationLifeCycle.after(disputed, again, accepted), refused -> disputed);
        assertEquals("", refusal(published, step(TELL, NOTICE_END)));
        assertEquals("termination.not-yet-again", refusal(published, again));
    }

    @ParameterizedTest(name = "{0} on {1}: {2} by {3}")
    @DisplayName("M26: what waits, with whom, until when; on notice from its end, or for the dead from its day")
    @CsvSource({
        "PROPOSED, ABLE_TO_WORK, POST_NOTICE, TOWNSHIP, 2026-03-05",
        "ON_NOTICE, ABLE_TO_WORK, DECIDE, COUNTY, 2026-03-12",
        "ON_NOTICE, DEATH, DECIDE, COUNTY, 2026-03-05",
        "OBJECTED, ABLE_TO_WORK, DECIDE, COUNTY, 2026-03-24",
        "NOT_ENDED, ABLE_TO_WORK, POST_AGAIN, TOWNSHIP, 2026-03-06",
        "DECIDED, ABLE_TO_WORK, POST_AGAIN, TOWNSHIP, 2026-03-06"
    })
    void limits(
            TerminationStatus status,
            TerminationGround ground,
            TerminationAction action,
            DivisionLevel office,
            LocalDate due) {
        Step post = Step.of(POST_NOTICE, PROPOSED_ON);
        Step object = Step.of(OBJECT, PROPOSED_ON.plusDays(1));
        Termination open = switch (status) {
            case PROPOSED -> termination(ground, status);
            case ON_NOTICE -> termination(ground, status, post);
            default -> termination(ground, status, post, object);
        };
        TerminationLimit limit =
                TerminationLimits.open(open, POLICY, WorkingCalendar.mainland()).orElseThrow();
        assertEquals(action, limit.action());
        assertEquals(office, limit.office());
        assertEquals(due, limit.due().date());
    }

    @Test
    @DisplayName("M26: once published again, or never disputed, the person waits to be told; then nothing is due")
    void tellingWaits() {
        WorkingCalendar calendar = WorkingCalendar.mainland();
        Termination decided =
                termination(TerminationGround.OWN_WISH, TerminationStatus.DECIDED, step(DECIDE, NOTICE_END));
        TerminationLimit limit =
                TerminationLimits.open(decided, POLICY, calendar).orElseThrow();
        assertEquals(TELL, limit.action());
        assertEquals(LocalDate.of(2026, 3, 12), limit.due().date());
        Step again = step(POST_AGAIN, NOTICE_END.plusDays(1));
        Termination published = termination(
                TerminationGround.OWN_WISH,
                TerminationStatus.DECIDED,
                step(OBJECT, NOTICE_END),
                step(DECIDE, NOTICE_END),
                again);
        assertEquals(
                LocalDate.of(2026, 3, 13),
                TerminationLimits.open(published, POLICY, calendar)
                        .orElseThrow()
                        .due()
                        .date());
        assertEquals(
                Optional.empty(),
                TerminationLimits.open(
                        termination(TerminationGround.OWN_WISH, TerminationStatus.TOLD), POLICY, calendar));
    }

    @Test
    @DisplayName("M26: after an objection the county decides within 15 working days")
    void objection() {
        Step objection = Step.of(OBJECT, NOTICE_END);
        Policy policy = POLICY;
        WorkingCalendar calendar = WorkingCalendar.mainland();
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 30)),
                TerminationLimits.open(
                                termination(TerminationGround.OWN_WISH, TerminationStatus.OBJECTED, objection),
                                policy,
                                calendar)
                        .map(limit -> limit.due().date()));
        assertEquals(
                Optional.empty(),
                TerminationLimits.open(
                        termination(TerminationGround.OWN_WISH, TerminationStatus.DROPPED, objection),
                        policy,
                        calendar));
    }

    @ParameterizedTest(name = "decided {0}: without support from {1}")
    @DisplayName("M26: support ends from the next month")
    @CsvSource({"2026-03-10,2026-04", "2026-12-31,2027-01"})
    void endsFrom(LocalDate decided, YearMonth month) {
        assertEquals(
                Optional.of(month),
                termination(TerminationGround.DEATH, TerminationStatus.DECIDED, step(DECIDE, decided))
                        .endsFrom());
        assertEquals(
                Optional.empty(),
                posted(TerminationGround.DEATH, TerminationStatus.ON_NOTICE, PROPOSED_ON)
                        .endsFrom());
    }

    @Test
    @DisplayName("M24: each ground cites its item; the policy names grounds")
    void grounds() {
        assertEquals(
                List.of("24(1)(1)", "24(1)(1)", "24(1)(1)", "24(1)(2)", "24(1)(3)", "24(1)(4)", "24(1)(5)", "24(1)(6)"),
                Stream.of(TerminationGround.values())
                        .map(ground -> ground.citation().article())
                        .toList());
        List<TerminationGround> dead = List.of(TerminationGround.DEATH, TerminationGround.DECLARED_DEAD);
        assertEquals(dead, POLICY.get(TerminationPolicy.NO_HEARING));
        assertEquals(dead, POLICY.get(TerminationPolicy.NOTICE_NOT_BLOCKING));
        PolicyCheck.assertAnswered("termination", TerminationPolicy.parameters(), PROPOSED_ON);
    }

    @Test
    @DisplayName("a recipient has one open termination at most")
    void unique() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(TerminationStatus.TOLD, TerminationStatus.DROPPED)),
                Arrays.stream(TerminationStatus.values())
                        .filter(status -> Terminations.KIND
                                .unique()
                                .apply(termination(TerminationGround.DEATH, status))
                                .equals(List.of("r1")))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @DisplayName("every refusal has words in both languages")
    @CsvSource({
        "in-order",
        "heard",
        "hearing-form",
        "answer-time",
        "notice-over",
        "notice-runs",
        "reasons",
        "objected",
        "not-yet-again",
        "posted-again"
    })
    void words(String code) {
        Reason reason = Reason.of("termination." + code, PROPOSED_ON);
        assertFalse(Wording.CHINESE.of(reason).isBlank());
        assertFalse(Wording.ENGLISH.of(reason).isBlank());
    }
}
