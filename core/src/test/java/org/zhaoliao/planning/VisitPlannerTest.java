package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.7: a plan says who visits whom on which day, and what does not fit")
class VisitPlannerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final DateRange FOUR_WEEKS = DateRange.of(MONDAY, MONDAY.plusDays(28));
    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final DivisionCode OTHER_VILLAGE = DivisionCode.of("141121100202");

    private static VisitNeed need(String id, DivisionCode village, int gap, LocalDate last) {
        return new VisitNeed(new RecipientId(id), village, gap, last, Set.of());
    }

    private static Visitor visitor(String id, int perDay, LocalDate... absences) {
        return new Visitor(new VisitorId(id), TOWNSHIP, perDay, Set.of(absences));
    }

    private static VisitPlan plan(List<VisitNeed> needs, List<Visitor> visitors, PlannedVisit... fixed) {
        return VisitPlanner.plan(
                new VisitPlanner.Request(needs, visitors, FOUR_WEEKS, WorkingCalendar.mainland(), List.of(fixed)));
    }

    private static List<LocalDate> days(VisitPlan plan, String recipient) {
        return plan.visits().stream()
                .filter(visit -> visit.recipient().value().equals(recipient))
                .map(PlannedVisit::day)
                .toList();
    }

    @Test
    @DisplayName("visits are as far apart as the tier allows")
    void evenly() {
        VisitPlan plan = plan(List.of(need("r", VILLAGE, 7, MONDAY.minusDays(4))), List.of(visitor("v", 1)));
        LocalDate thursday = MONDAY.plusDays(3);
        assertEquals(
                List.of(thursday, thursday.plusDays(7), thursday.plusDays(14), thursday.plusDays(21)), days(plan, "r"));
        assertEquals(List.of(), plan.shortfalls());
        assertEquals(Reason.of("planning.due", thursday), plan.visits().get(0).why());
    }

    @Test
    @DisplayName("what would fall on a weekend is done before it")
    void beforeTheWeekend() {
        VisitPlan plan = plan(List.of(need("r", VILLAGE, 30, MONDAY.minusDays(24))), List.of(visitor("v", 1)));
        assertEquals(List.of(MONDAY.plusDays(4)), days(plan, "r"));
    }

    @Test
    @DisplayName("what was due before the plan comes first, on its first day")
    void overdue() {
        VisitPlan plan = plan(List.of(need("r", VILLAGE, 14, MONDAY.minusDays(100))), List.of(visitor("v", 1)));
        assertEquals(List.of(MONDAY, MONDAY.plusDays(14)), days(plan, "r"));
        assertEquals(List.of(), plan.shortfalls());
    }

    @Test
    @DisplayName("what does not fit is made as soon as possible, and told")
    void late() {
        VisitPlan plan = plan(
                List.of(need("a", VILLAGE, 30, MONDAY.minusDays(60)), need("b", VILLAGE, 30, MONDAY.minusDays(60))),
                List.of(visitor("v", 1)));
        assertEquals(List.of(MONDAY), days(plan, "a"));
        assertEquals(List.of(MONDAY.plusDays(1)), days(plan, "b"));
        assertEquals(
                List.of(new VisitPlan.Shortfall(
                        new RecipientId("b"),
                        VILLAGE,
                        DateRange.of(MONDAY, MONDAY.plusDays(1)),
                        Reason.of("planning.only-late", MONDAY, MONDAY.plusDays(1)))),
                plan.shortfalls());
    }

    @Test
    @DisplayName("a village that is in nobody's area is told, once for each visit owed")
    void nobody() {
        VisitPlan plan = plan(
                List.of(need("r", DivisionCode.of("141121101201"), 14, MONDAY.minusDays(14))),
                List.of(visitor("v", 9)));
        assertEquals(List.of(), plan.visits());
        assertEquals(
                List.of(Reason.of("planning.nobody", "141121101201"), Reason.of("planning.nobody", "141121101201")),
                plan.shortfalls().stream().map(VisitPlan.Shortfall::why).toList());
    }

    @Test
    @DisplayName("when nobody has time until the end of the plan, that is told")
    void noRoom() {
        LocalDate[] always = MONDAY.datesUntil(MONDAY.plusDays(28)).toArray(LocalDate[]::new);
        VisitPlan plan = plan(List.of(need("r", VILLAGE, 21, MONDAY)), List.of(visitor("v", 1, always)));
        assertEquals(
                List.of(Reason.of("planning.no-room", MONDAY.plusDays(21))),
                plan.shortfalls().stream().map(VisitPlan.Shortfall::why).toList());
    }

    @Test
    @DisplayName("neighbours are visited together where that makes no further visit necessary")
    void together() {
        VisitPlan plan = plan(
                List.of(need("a", VILLAGE, 30, MONDAY.minusDays(21)), need("b", VILLAGE, 30, MONDAY.minusDays(20))),
                List.of(visitor("v", 2), visitor("w", 2)));
        assertEquals(days(plan, "a"), days(plan, "b"));
        assertEquals(
                1, plan.visits().stream().map(PlannedVisit::visitor).distinct().count());
        assertEquals(
                Reason.of("planning.grouped", MONDAY.plusDays(10)),
                plan.visits().get(1).why());
    }

    @Test
    @DisplayName("but not where it would make one more necessary")
    void notAtACost() {
        VisitPlan plan = plan(
                List.of(need("a", VILLAGE, 30, MONDAY.minusDays(30)), need("b", VILLAGE, 14, MONDAY.minusDays(1))),
                List.of(visitor("v", 2)));
        assertEquals(List.of(MONDAY), days(plan, "a"));
        assertEquals(List.of(MONDAY.plusDays(11), MONDAY.plusDays(25)), days(plan, "b"));
    }

    @Test
    @DisplayName("who is excluded, as the caregiver is, does not go")
    void excluded() {
        VisitNeed need =
                new VisitNeed(new RecipientId("r"), VILLAGE, 30, MONDAY.minusDays(30), Set.of(new VisitorId("a")));
        VisitPlan plan = plan(List.of(need), List.of(visitor("a", 5), visitor("b", 5)));
        assertEquals(
                List.of(new VisitorId("b")),
                plan.visits().stream().map(PlannedVisit::visitor).toList());
    }

    @Test
    @DisplayName("visits already agreed stay, take room, and count")
    void fixed() {
        PlannedVisit agreed = new PlannedVisit(
                new RecipientId("a"), new VisitorId("v"), MONDAY, VILLAGE, Reason.of("planning.due", MONDAY));
        VisitPlan plan = plan(
                List.of(
                        need("a", VILLAGE, 30, MONDAY.minusDays(30)),
                        need("b", OTHER_VILLAGE, 30, MONDAY.minusDays(30))),
                List.of(visitor("v", 1)),
                agreed);
        assertEquals(List.of(MONDAY), days(plan, "a"));
        assertEquals(agreed, plan.visits().get(0));
        assertEquals(List.of(MONDAY.plusDays(1)), days(plan, "b"));
        assertEquals(1, plan.shortfalls().size());
    }

    @Test
    @DisplayName("a faulty request is refused with all of its faults")
    void faults() {
        VisitNeed need = need("r", VILLAGE, 7, MONDAY);
        PlannedVisit outside = new PlannedVisit(
                new RecipientId("r"),
                new VisitorId("v"),
                MONDAY.minusDays(1),
                VILLAGE,
                Reason.of("planning.due", MONDAY));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new VisitPlanner.Request(
                        List.of(need, need),
                        List.of(visitor("v", 1), visitor("v", 2)),
                        DateRange.from(MONDAY),
                        WorkingCalendar.mainland(),
                        List.of(outside)));
        assertEquals(
                List.of("planning.doubled", "planning.doubled", "planning.endless", "planning.outside"),
                refused.errors().stream().map(InputError::code).toList());
        assertThrows(InvalidInputException.class, () -> visitor("v", 0));
        assertThrows(InvalidInputException.class, () -> need("r", VILLAGE, 0, MONDAY));
    }

    @Test
    @DisplayName("W5.7: a county of 1,750 recipients is planned at once, scarce visitors or not")
    void county() {
        List<VisitNeed> needs = IntStream.range(0, 1750)
                .mapToObj(i -> need(
                        "r" + i,
                        DivisionCode.of("141121100%03d".formatted(200 + i % 150)),
                        List.of(7, 14, 30).get(i % 3),
                        MONDAY.minusDays(i % 40)))
                .toList();
        for (int perDay : List.of(1, 12)) {
            List<Visitor> visitors = IntStream.range(0, 40)
                    .mapToObj(i -> visitor("v" + i, perDay))
                    .toList();
            assertTimeout(Duration.ofSeconds(3), () -> plan(needs, visitors));
        }
    }
}
