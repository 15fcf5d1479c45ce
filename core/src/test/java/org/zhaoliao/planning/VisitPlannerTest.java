package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlan.Relief;
import org.zhaoliao.planning.VisitPlan.Shortfall;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.7: a plan says who visits whom on which day, and what does not fit")
class VisitPlannerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final DateRange FOUR_WEEKS = DateRange.of(MONDAY, MONDAY.plusDays(28));
    private static final DateRange TWO_DAYS = DateRange.of(MONDAY, MONDAY.plusDays(2));
    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final DivisionCode OTHER_VILLAGE = DivisionCode.of("141121100202");

    private static VisitNeed need(String id, DivisionCode village, DateRange... windows) {
        return new VisitNeed(new RecipientId(id), village, List.of(windows), Set.of());
    }

    private static VisitNeed often(String id, int visits) {
        return new VisitNeed(new RecipientId(id), VILLAGE, Collections.nCopies(visits, FOUR_WEEKS), Set.of());
    }

    private static Visitor visitor(String id, int perDay, LocalDate... absences) {
        return new Visitor(new VisitorId(id), TOWNSHIP, perDay, Set.of(absences));
    }

    private static Request request(List<VisitNeed> needs, Visitor... visitors) {
        return Request.of(needs, List.of(visitors), FOUR_WEEKS, WorkingCalendar.mainland());
    }

    private static VisitPlan plan(List<VisitNeed> needs, Visitor... visitors) {
        return VisitPlanner.plan(request(needs, visitors));
    }

    private static List<LocalDate> days(VisitPlan plan, String recipient) {
        return plan.visits().stream()
                .filter(visit -> visit.recipient().value().equals(recipient))
                .map(PlannedVisit::day)
                .toList();
    }

    private static PlannedVisit agreed(String recipient, String visitor, LocalDate day) {
        return new PlannedVisit(
                new RecipientId(recipient),
                new VisitorId(visitor),
                day,
                VILLAGE,
                Reason.of("planning.kept", FOUR_WEEKS.from(), FOUR_WEEKS.until()));
    }

    @Test
    @DisplayName("visits are as far apart as they can be, also from the last to the first of the next four weeks")
    void evenly() {
        VisitPlan plan = plan(List.of(often("r", 4)), visitor("v", 1));
        LocalDate first = days(plan, "r").get(0);
        assertEquals(List.of(first, first.plusDays(7), first.plusDays(14), first.plusDays(21)), days(plan, "r"));
        assertEquals(List.of(), plan.shortfalls());
        assertEquals(0, plan.score().soft());
    }

    @Test
    @DisplayName("each visit says within what time it is made, in both languages")
    void why() {
        PlannedVisit visit = plan(List.of(need("r", VILLAGE, FOUR_WEEKS)), visitor("v", 1))
                .visits()
                .get(0);
        assertEquals("in time from 2026-03-02 to 2026-03-29", Wording.ENGLISH.of(visit.why()));
        assertEquals("2026-03-02 至 2026-03-29 之间均为按时", Wording.CHINESE.of(visit.why()));
    }

    @Test
    @DisplayName("a visit gives way to one that can be made on no other day")
    void givesWay() {
        VisitPlan plan = plan(
                List.of(need("a", VILLAGE, TWO_DAYS), need("b", VILLAGE, DateRange.of(MONDAY, MONDAY.plusDays(1)))),
                visitor("v", 1));
        assertEquals(List.of(MONDAY.plusDays(1)), days(plan, "a"));
        assertEquals(List.of(MONDAY), days(plan, "b"));
    }

    @Test
    @DisplayName("nobody is visited twice on a day, though two visits are owed in the same time")
    void notTwiceADay() {
        VisitPlan plan = plan(List.of(need("r", VILLAGE, TWO_DAYS, TWO_DAYS)), visitor("v", 2), visitor("w", 2));
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1)), days(plan, "r"));
    }

    @Test
    @DisplayName(
            "what does not fit is made as soon as possible, told, and proven: three visits owed on two days, two possible")
    void overload() {
        VisitPlan plan = plan(
                List.of(
                        need("a", VILLAGE, TWO_DAYS),
                        need("b", OTHER_VILLAGE, TWO_DAYS),
                        need("c", VILLAGE, TWO_DAYS),
                        need("d", VILLAGE, FOUR_WEEKS)),
                visitor("v", 1));
        assertEquals(
                List.of(new Shortfall(
                        new RecipientId("b"),
                        OTHER_VILLAGE,
                        TWO_DAYS,
                        Reason.of(
                                "planning.only-late",
                                MONDAY.plusDays(1),
                                days(plan, "b").get(0)))),
                plan.shortfalls());
        assertTrue(days(plan, "b").get(0).isAfter(MONDAY.plusDays(1)));
        assertEquals(
                List.of(new Overload(
                        List.of(VILLAGE, OTHER_VILLAGE),
                        List.of(MONDAY, MONDAY.plusDays(1)),
                        3,
                        2,
                        List.of(new Relief(MONDAY, 1)),
                        1)),
                plan.overloads());
        assertEquals(1, plan.overloads().get(0).missed());
        assertEquals(1, plan.score().missed());
    }

    @Test
    @DisplayName("far too few visitors: nearly all that is missed is told to be missed whoever plans")
    void farTooFew() {
        VisitPlan plan = VisitPlanner.plan(CrowdedMonth.township(80).request());
        int unavoidable =
                plan.overloads().stream().mapToInt(Overload::unavoidable).sum();
        assertTrue(plan.score().missed() > 150, plan.score()::toString);
        assertTrue(plan.score().missed() - unavoidable < 10, () -> plan.score() + " " + unavoidable);
    }

    @Test
    @DisplayName("a village that is in nobody's area is told, once for each visit owed")
    void nobody() {
        VisitPlan plan =
                plan(List.of(need("r", DivisionCode.of("141121101201"), TWO_DAYS, FOUR_WEEKS)), visitor("v", 9));
        assertEquals(List.of(), plan.visits());
        assertEquals(
                List.of(Reason.of("planning.nobody", "141121101201"), Reason.of("planning.nobody", "141121101201")),
                plan.shortfalls().stream().map(Shortfall::why).toList());
    }

    @Test
    @DisplayName("when nobody has time until the end of the plan, that is told")
    void noRoom() {
        LocalDate[] always = FOUR_WEEKS.dates().toArray(LocalDate[]::new);
        VisitPlan plan = plan(List.of(need("r", VILLAGE, TWO_DAYS)), visitor("v", 1, always));
        assertEquals(
                List.of(Reason.of("planning.no-room", MONDAY.plusDays(1))),
                plan.shortfalls().stream().map(Shortfall::why).toList());
    }

    @Test
    @DisplayName("visitors share the work by what they can do")
    void shared() {
        List<VisitNeed> needs = IntStream.range(0, 30)
                .mapToObj(i -> need("r" + i, VILLAGE, FOUR_WEEKS))
                .toList();
        VisitPlan plan = plan(needs, visitor("half", 1), visitor("whole", 2));
        assertEquals(
                10,
                plan.visits().stream()
                        .filter(visit -> visit.visitor().value().equals("half"))
                        .count());
        assertEquals(0, plan.score().balance());
    }

    @Test
    @DisplayName("neighbours are visited together, by the same visitor")
    void together() {
        VisitPlan plan = plan(
                List.of(
                        need("a", VILLAGE, TWO_DAYS),
                        need("b", VILLAGE, TWO_DAYS),
                        need("c", OTHER_VILLAGE, TWO_DAYS),
                        need("d", OTHER_VILLAGE, TWO_DAYS)),
                visitor("v", 2),
                visitor("w", 2));
        assertEquals(2, plan.score().trips());
        assertEquals("planning.grouped", plan.visits().get(0).why().code());
    }

    @Test
    @DisplayName("who is excluded, as the caregiver is, does not go")
    void excluded() {
        VisitNeed need = new VisitNeed(new RecipientId("r"), VILLAGE, List.of(TWO_DAYS), Set.of(new VisitorId("a")));
        VisitPlan plan = plan(List.of(need), visitor("a", 5), visitor("b", 5));
        assertEquals(
                List.of(new VisitorId("b")),
                plan.visits().stream().map(PlannedVisit::visitor).toList());
        assertEquals(
                List.of(Reason.of("planning.only-excluded", VILLAGE)),
                plan(List.of(need), visitor("a", 5)).shortfalls().stream()
                        .map(Shortfall::why)
                        .toList());
    }

    @Test
    @DisplayName("a visit already agreed serves the visit that could not be made otherwise")
    void servesWhatWouldBeMissed() {
        DateRange early = DateRange.of(MONDAY, MONDAY.plusDays(3));
        DateRange late = DateRange.of(MONDAY.plusDays(2), MONDAY.plusDays(5));
        VisitPlan plan = VisitPlanner.plan(request(
                        List.of(need("a", VILLAGE, early, late)),
                        visitor("v", 1, MONDAY.plusDays(3), MONDAY.plusDays(4)))
                .beside(List.of(agreed("a", "v", MONDAY.plusDays(2)))));
        assertEquals(List.of(), plan.shortfalls());
        assertTrue(days(plan, "a").get(0).isBefore(MONDAY.plusDays(2)));
    }

    @Test
    @DisplayName("a visit agreed elsewhere takes the visitor's time as well")
    void elsewhere() {
        PlannedVisit away = new PlannedVisit(
                new RecipientId("x"),
                new VisitorId("v"),
                MONDAY,
                DivisionCode.of("141121101201"),
                Reason.of("planning.kept", "", ""));
        VisitPlan plan = VisitPlanner.plan(
                request(List.of(need("a", VILLAGE, TWO_DAYS)), visitor("v", 1)).beside(List.of(away)));
        assertEquals(List.of(MONDAY.plusDays(1)), days(plan, "a"));
    }

    @Test
    @DisplayName("visits already agreed stay, take room, and count")
    void fixed() {
        PlannedVisit agreed = agreed("a", "v", MONDAY);
        VisitPlan plan = VisitPlanner.plan(
                request(List.of(need("a", VILLAGE, TWO_DAYS), need("b", VILLAGE, TWO_DAYS)), visitor("v", 1))
                        .beside(List.of(agreed)));
        assertTrue(plan.visits().contains(agreed));
        assertEquals(List.of(MONDAY), days(plan, "a"));
        assertEquals(List.of(MONDAY.plusDays(1)), days(plan, "b"));
    }

    @Test
    @DisplayName("after an absence only the absent visitor's visits move")
    void anew() {
        List<VisitNeed> needs = IntStream.range(0, 12)
                .mapToObj(i -> need("r" + i, VILLAGE, FOUR_WEEKS))
                .toList();
        VisitPlan before = plan(needs, visitor("v", 2), visitor("w", 2));
        LocalDate ill = before.visits().stream()
                .filter(visit -> visit.visitor().value().equals("v"))
                .findFirst()
                .orElseThrow()
                .day();
        VisitPlan anew = VisitPlanner.plan(
                request(needs, visitor("v", 2, ill), visitor("w", 2)).after(before.visits()));
        assertEquals(
                before.visits().stream()
                        .filter(visit -> !visit.day().equals(ill)
                                || !visit.visitor().value().equals("v"))
                        .map(visit -> List.of(visit.recipient(), visit.visitor(), visit.day()))
                        .toList(),
                anew.visits().stream()
                        .filter(visit -> visit.why().code().equals("planning.kept"))
                        .map(visit -> List.of(visit.recipient(), visit.visitor(), visit.day()))
                        .toList());
        assertEquals(List.of(), anew.shortfalls());
    }

    @Test
    @DisplayName("a faulty request is refused with all of its faults")
    void faults() {
        VisitNeed need = need("r", VILLAGE, DateRange.from(MONDAY));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new Request(
                        List.of(need, need),
                        List.of(visitor("v", 1), visitor("v", 2)),
                        DateRange.from(MONDAY),
                        WorkingCalendar.mainland(),
                        List.of(agreed("r", "v", MONDAY.minusDays(1))),
                        List.of()));
        assertEquals(
                List.of("planning.doubled", "planning.doubled", "planning.endless", "planning.outside"),
                refused.errors().stream().map(InputError::code).toList());
        assertEquals("planning.too-long", refusal(DateRange.of(MONDAY, MONDAY.plusDays(93)), MONDAY));
        assertEquals("planning.window-outside", refusal(FOUR_WEEKS, FOUR_WEEKS.until()));
        assertThrows(InvalidInputException.class, () -> visitor("v", 0));
    }

    private static String refusal(DateRange horizon, LocalDate owedFrom) {
        List<VisitNeed> needs = List.of(need("r", VILLAGE, DateRange.of(owedFrom, owedFrom.plusDays(1))));
        return assertThrows(
                        InvalidInputException.class,
                        () -> Request.of(needs, List.of(), horizon, WorkingCalendar.mainland()))
                .errors()
                .get(0)
                .code();
    }
}
