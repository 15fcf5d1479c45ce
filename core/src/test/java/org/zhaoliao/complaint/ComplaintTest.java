package org.zhaoliao.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.complaint.ComplaintAction.ACCEPT;
import static org.zhaoliao.complaint.ComplaintAction.ANSWER;
import static org.zhaoliao.complaint.ComplaintAction.CLOSE;
import static org.zhaoliao.complaint.ComplaintAction.DECLINE;
import static org.zhaoliao.complaint.ComplaintAction.HANDLE;
import static org.zhaoliao.complaint.ComplaintAction.PAUSE;
import static org.zhaoliao.complaint.ComplaintAction.REOPEN;

import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

@DisplayName("W4.5: a complaint or suggestion")
class ComplaintTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, FRIDAY);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    /** Every row of the table; whatever is not here is refused. */
    private static final Map<String, ComplaintStatus> ROWS = Map.ofEntries(
            Map.entry("RECEIVED ACCEPT", ComplaintStatus.ACCEPTED),
            Map.entry("RECEIVED DECLINE", ComplaintStatus.NOT_ACCEPTED),
            Map.entry("ACCEPTED HANDLE", ComplaintStatus.IN_HANDLING),
            Map.entry("IN_HANDLING PAUSE", ComplaintStatus.PAUSED),
            Map.entry("IN_HANDLING EXTEND", ComplaintStatus.IN_HANDLING),
            Map.entry("IN_HANDLING ANSWER", ComplaintStatus.ANSWERED),
            Map.entry("PAUSED CONTINUE", ComplaintStatus.IN_HANDLING),
            Map.entry("ANSWERED CLOSE", ComplaintStatus.CLOSED),
            Map.entry("ANSWERED REOPEN", ComplaintStatus.REOPENED),
            Map.entry("CLOSED REOPEN", ComplaintStatus.REOPENED),
            Map.entry("REOPENED HANDLE", ComplaintStatus.IN_HANDLING));

    static Stream<Arguments> cells() {
        return Stream.of(ComplaintStatus.values())
                .flatMap(status -> Stream.of(ComplaintAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCell(ComplaintStatus status, ComplaintAction action) {
        Outcome<ComplaintStatus, ComplaintAction> outcome = in(status).decide(step(action, FRIDAY), POLICY, CALENDAR);
        Optional<ComplaintStatus> expected = Optional.ofNullable(ROWS.get(status + " " + action));
        assertEquals(
                expected,
                outcome.<Optional<ComplaintStatus>>fold(
                        accepted -> Optional.of(accepted.to()), refused -> Optional.empty()));
    }

    @Test
    @DisplayName("reaches every status, and ends only where it was not accepted")
    void reachable() {
        assertEquals(
                EnumSet.allOf(ComplaintStatus.class), ComplaintLifeCycle.TABLE.reachableFrom(ComplaintStatus.RECEIVED));
        Set<ComplaintStatus> ends = EnumSet.allOf(ComplaintStatus.class);
        ends.removeIf(status -> !ComplaintLifeCycle.TABLE.isFinal(status));
        assertEquals(EnumSet.of(ComplaintStatus.NOT_ACCEPTED), ends);
    }

    @Test
    @DisplayName("is not acted on before its last step")
    void notBefore() {
        Outcome<ComplaintStatus, ComplaintAction> outcome =
                anonymous().decide(step(ACCEPT, FRIDAY.minusDays(1)), POLICY, CALENDAR);
        Outcome.Refused<?, ?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(
                "日期 2026-03-05 早于上一步的 2026-03-06",
                Wording.CHINESE.of(refused.reasons().get(0)));
    }

    @Test
    @DisplayName("is acknowledged within 2 working days of the receipt, (b)38")
    void acknowledge() {
        assertClock("complaint.limit.acknowledge", LocalDate.of(2026, 3, 10), anonymous());
    }

    @Test
    @DisplayName("is answered within 15 days of the receipt; a last day that is off rolls over")
    void answer() {
        // 21 March 2026 is a Saturday.
        assertClock("complaint.limit.answer", LocalDate.of(2026, 3, 23), after(ACCEPT));
        assertClock("complaint.limit.answer", LocalDate.of(2026, 3, 23), after(ACCEPT, HANDLE));
    }

    @Test
    @DisplayName("is closed within 60 days of the receipt, after which nothing is due")
    void close() {
        // 5 May 2026 is the last day off of the May holiday.
        assertClock("complaint.limit.close", LocalDate.of(2026, 5, 6), after(ACCEPT, HANDLE, ANSWER));
        assertTrue(ComplaintClock.next(after(ACCEPT, HANDLE, ANSWER, CLOSE), POLICY, CALENDAR)
                .isEmpty());
        assertTrue(ComplaintClock.next(after(DECLINE), POLICY, CALENDAR).isEmpty());
    }

    @Test
    @DisplayName("taken up again has its clocks anew")
    void reopened() {
        Complaint closed = after(ACCEPT, HANDLE, ANSWER, CLOSE);
        LocalDate later = LocalDate.of(2026, 4, 1);
        Complaint reopened = done(closed, REOPEN, later);
        assertEquals(later, reopened.runsFrom());
        assertClock("complaint.limit.answer", LocalDate.of(2026, 4, 16), reopened);
    }

    @Test
    @DisplayName("comes with a name or without one, and tells of nobody in its text")
    void complainant() {
        Fact<RecipientId> about = Fact.known(new RecipientId("R1"), new FactSource(FactSource.Kind.DECLARED, FRIDAY));
        Complaint named = complaint(new Complainant.Named(PersonName.of("王小明"), Fact.unknown()), about);
        assertEquals("Complaint[K1]", named.toString());
        assertFalse(named.complainant().toString().contains("小明"));
        assertEquals("R1", Complaints.KIND.subject().apply(named));
        assertEquals("", Complaints.KIND.subject().apply(anonymous()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINE", "PAUSE", "EXTEND", "REOPEN", "ANSWER"})
    @DisplayName("whoever declines, stops the clock, extends, takes up again or answers says why")
    void withReasons(ComplaintAction action) {
        ComplaintStatus status = switch (action) {
            case DECLINE -> ComplaintStatus.RECEIVED;
            case REOPEN -> ComplaintStatus.CLOSED;
            default -> ComplaintStatus.IN_HANDLING;
        };
        Outcome.Refused<?, ?> refused = assertInstanceOf(
                Outcome.Refused.class, in(status).decide(ComplaintStep.of(action, FRIDAY), POLICY, CALENDAR));
        assertEquals(List.of(Reason.of(action == ANSWER ? "complaint.result" : "complaint.reason")), refused.reasons());
    }

    @Test
    @DisplayName("while the clock rests the end of the pause is due; the days of the pause do not count")
    void pause() {
        LocalDate stopped = LocalDate.of(2026, 3, 10);
        Complaint paused = done(after(ACCEPT, HANDLE), PAUSE, stopped);
        assertClock("complaint.limit.continue", LocalDate.of(2026, 4, 9), paused);
        // the fifteenth day was 21 March; ten days later it is the 31st, a Tuesday
        assertClock(
                "complaint.limit.answer",
                LocalDate.of(2026, 3, 31),
                done(paused, ComplaintAction.CONTINUE, stopped.plusDays(10)));
        assertClock(
                "complaint.limit.answer", LocalDate.of(2026, 3, 23), done(paused, ComplaintAction.CONTINUE, stopped));
    }

    @Test
    @DisplayName(
            "time is extended once until the answer, by thirty days from its end; taken up again it can be once more")
    void extension() {
        Complaint extended = done(after(ACCEPT, HANDLE), ComplaintAction.EXTEND, FRIDAY);
        // thirty days after Monday 23 March
        assertClock("complaint.limit.answer", LocalDate.of(2026, 4, 22), extended);
        Outcome.Refused<?, ?> refused = assertInstanceOf(
                Outcome.Refused.class, extended.decide(step(ComplaintAction.EXTEND, FRIDAY), POLICY, CALENDAR));
        assertEquals("已延长 1 次，最多可延长 1 次", Wording.CHINESE.of(refused.reasons().get(0)));
        Complaint again = done(done(done(extended, ANSWER, FRIDAY), REOPEN, FRIDAY), HANDLE, FRIDAY);
        assertTrue(again.decide(step(ComplaintAction.EXTEND, FRIDAY), POLICY, CALENDAR)
                .isAccepted());
    }

    @Test
    @DisplayName("what is late already is not extended: its lateness stays")
    void extendedLate() {
        Complaint handled = after(ACCEPT, HANDLE);
        LocalDate due = LocalDate.of(2026, 3, 23);
        assertTrue(handled.decide(step(ComplaintAction.EXTEND, due), POLICY, CALENDAR)
                .isAccepted());
        Outcome.Refused<?, ?> refused = assertInstanceOf(
                Outcome.Refused.class, handled.decide(step(ComplaintAction.EXTEND, due.plusDays(1)), POLICY, CALENDAR));
        assertEquals(
                "只能在期限内延长，期限已于 2026-03-23 届满",
                Wording.CHINESE.of(refused.reasons().get(0)));
    }

    @Test
    @DisplayName("a clock that has run out is not stopped: the answer that is late stays on the list")
    void pausedLate() {
        Complaint handled = after(ACCEPT, HANDLE);
        LocalDate due = LocalDate.of(2026, 3, 23);
        assertTrue(handled.decide(step(PAUSE, due), POLICY, CALENDAR).isAccepted());
        Outcome.Refused<?, ?> refused =
                assertInstanceOf(Outcome.Refused.class, handled.decide(step(PAUSE, due.plusDays(1)), POLICY, CALENDAR));
        assertEquals(
                "只能在期限内暂停计时，期限已于 2026-03-23 届满",
                Wording.CHINESE.of(refused.reasons().get(0)));
    }

    @Test
    @DisplayName("a clock rests no longer than it may: the days beyond count, however late it is let run again")
    void longPause() {
        LocalDate stopped = LocalDate.of(2026, 3, 10);
        Complaint paused = done(after(ACCEPT, HANDLE), PAUSE, stopped);
        // at the longest until 9 April: four days were gone, eleven are left, and 20 April is a Monday
        for (LocalDate on : List.of(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 10), LocalDate.of(2026, 12, 1))) {
            assertClock(
                    "complaint.limit.answer", LocalDate.of(2026, 4, 20), done(paused, ComplaintAction.CONTINUE, on));
        }
    }

    @Test
    @DisplayName("the national book answers every parameter of complaints")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                POLICY.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("complaint."))
                        .toList());
        assertEquals(List.of(), own.faults(ComplaintPolicy.parameters()));
        ComplaintPolicy.parameters()
                .forEach(parameter ->
                        assertEquals("(b)38", POLICY.cited(parameter).citation().article()));
    }

    private static void assertClock(String code, LocalDate due, Complaint complaint) {
        ComplaintClock clock = ComplaintClock.next(complaint, POLICY, CALENDAR).orElseThrow();
        assertEquals(code, clock.code());
        assertEquals(due, clock.due().date());
        assertEquals("(b)38", clock.citation().article());
        assertFalse(Wording.ENGLISH.of(clock.code()).isBlank());
    }

    private static Complaint after(ComplaintAction... actions) {
        Complaint complaint = anonymous();
        for (ComplaintAction action : actions) {
            complaint = done(complaint, action, FRIDAY);
        }
        return complaint;
    }

    private static Complaint done(Complaint complaint, ComplaintAction action, LocalDate on) {
        ComplaintStep step = step(action, on);
        return complaint.decide(step, POLICY, CALENDAR).fold(ok -> complaint.after(step, ok), no -> {
            throw new AssertionError(no);
        });
    }

    private static ComplaintStep step(ComplaintAction action, LocalDate on) {
        return new ComplaintStep(action, on, List.of(Reason.of("rule.no")));
    }

    private static Complaint in(ComplaintStatus status) {
        Complaint received = anonymous();
        return new Complaint(
                received.id(),
                VILLAGE,
                received.kind(),
                received.complainant(),
                received.about(),
                received.caregiver(),
                received.matter(),
                FRIDAY,
                status,
                List.of());
    }

    private static Complaint anonymous() {
        return complaint(new Complainant.Anonymous(), Fact.unknown());
    }

    private static Complaint complaint(Complainant complainant, Fact<RecipientId> about) {
        return new Complaint(
                new ComplaintId("K1"),
                VILLAGE,
                Complaint.Kind.COMPLAINT,
                complainant,
                about,
                Fact.unknown(),
                Reason.of("complaint.Kind.COMPLAINT"),
                FRIDAY,
                ComplaintStatus.RECEIVED,
                List.of());
    }
}
