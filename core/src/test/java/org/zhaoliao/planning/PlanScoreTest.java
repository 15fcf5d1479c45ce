package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.7: one score for all who plan")
class PlanScoreTest {

    private static final double EXACT = 1e-12;
    private static final DateRange APRIL = DateRange.month(YearMonth.of(2026, 4));
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final Visitor TWO_A_DAY =
            new Visitor(new VisitorId("v"), DivisionCode.of("141121100"), 2, Set.of(LocalDate.of(2026, 4, 15)));
    private static final Visitor ONE_A_DAY =
            new Visitor(new VisitorId("w"), DivisionCode.of("141121100201"), 1, Set.of());
    private static final Request TWICE = Request.of(
            List.of(
                    new VisitNeed(new RecipientId("a"), VILLAGE, List.of(APRIL, APRIL), Set.of()),
                    new VisitNeed(new RecipientId("b"), VILLAGE, List.of(APRIL), Set.of(ONE_A_DAY.id()))),
            List.of(TWO_A_DAY, ONE_A_DAY),
            APRIL,
            WorkingCalendar.mainland());

    private static PlannedVisit visit(String recipient, String visitor, int day) {
        return new PlannedVisit(
                new RecipientId(recipient),
                new VisitorId(visitor),
                LocalDate.of(2026, 4, day),
                VILLAGE,
                Reason.of("planning.in-time", day, day));
    }

    private static PlanScore score(PlannedVisit... visits) {
        return PlanScore.of(TWICE, Arrays.asList(visits));
    }

    @Test
    @DisplayName("two visits in April are best 15 days apart, both ways round; each day off that counts on both sides")
    void spacing() {
        assertEquals(
                0,
                score(visit("a", "v", 1), visit("a", "v", 16), visit("b", "v", 1))
                        .spacing());
        assertEquals(
                8,
                score(visit("a", "v", 1), visit("a", "v", 8), visit("b", "v", 1))
                        .spacing(),
                EXACT);
        assertEquals(0, score(visit("b", "v", 1)).spacing(), "one visit has no gap");
        assertEquals(0, score().spacingBound());
    }

    @Test
    @DisplayName("in a month of 31 days two visits are half a day off at best: 15 and 16 days")
    void spacingBound() {
        DateRange may = DateRange.month(YearMonth.of(2026, 5));
        Request request = Request.of(
                List.of(new VisitNeed(new RecipientId("a"), VILLAGE, List.of(may, may), Set.of())),
                List.of(ONE_A_DAY),
                may,
                WorkingCalendar.mainland());
        assertEquals(0.5, VisitPlanner.plan(request).score().spacingBound(), EXACT);
        assertEquals(0, PlanScore.of(request, List.of()).spacingBound(), "nothing is known where visits are missed");
    }

    @Test
    @DisplayName("where one window lies within another, either visit may come first")
    void nestedWindows() {
        DateRange days = DateRange.of(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 15));
        DateRange thursday = DateRange.of(LocalDate.of(2025, 2, 13), LocalDate.of(2025, 2, 14));
        Request request = Request.of(
                List.of(new VisitNeed(new RecipientId("a"), VILLAGE, List.of(thursday, days), Set.of())),
                List.of(ONE_A_DAY),
                days,
                WorkingCalendar.mainland());
        assertEquals(0.5, VisitPlanner.plan(request).score().spacingBound(), EXACT, "10 and 13 February");
    }

    @Test
    @DisplayName("a visitor's share is compared with the township's: what was done of what could be")
    void balance() {
        PlanScore score = score(visit("a", "v", 1), visit("a", "w", 16), visit("b", "v", 1));
        // 21 working days: 40 visits with an absence, and 21; 3 visits of 61, of which 2 of 40 and 1 of 21.
        double common = 3 / 61.0;
        assertEquals((Math.abs(2 / 40.0 - common) + Math.abs(1 / 21.0 - common)) / common / 2, score.balance(), EXACT);
        assertEquals(score.balance(), score.balanceBound(), EXACT);
        assertEquals(score.spacing() + 10 * score.balance(), score.soft(), EXACT);
        assertEquals(10 * score.balanceBound(), score.softBound(), EXACT);
        assertEquals(0, score().balance());
    }

    @Test
    @DisplayName(
            "what must not be is counted: missed, over capacity, on a day off, absent, excluded, outside, twice a day")
    void hard() {
        assertEquals(3, score().missed());
        assertEquals(
                0,
                score(visit("a", "v", 1), visit("a", "v", 16), visit("b", "v", 1))
                        .hard());
        assertEquals(1, score(visit("a", "v", 1), visit("a", "w", 1)).misplaced(), "twice a day");
        assertEquals(1, score(visit("a", "v", 4)).misplaced(), "a Saturday");
        assertEquals(1, score(visit("a", "v", 15)).misplaced(), "absent");
        assertEquals(1, score(visit("b", "w", 1)).misplaced(), "excluded");
        assertEquals(1, score(visit("b", "nobody", 1)).misplaced());
        assertEquals(1, score(visit("a", "w", 1), visit("c", "w", 1)).overCapacity());
        PlanScore absent = score(visit("a", "v", 15));
        assertEquals(1, absent.overCapacity());
        assertEquals(2 + 1 + 1, absent.hard());
    }

    @Test
    @DisplayName("a visit agreed on a day off can be there: the bound counts that day among the possible ones")
    void agreedOnDaysOff() {
        DateRange days = DateRange.of(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 6));
        VisitNeed twice = new VisitNeed(new RecipientId("a"), VILLAGE, List.of(days, days), Set.of());
        Request request = Request.of(List.of(twice), List.of(TWO_A_DAY), days, WorkingCalendar.mainland());
        PlanScore score = VisitPlanner.plan(request.beside(
                        List.of(on(LocalDate.of(2026, 7, 2), VILLAGE), on(LocalDate.of(2026, 7, 4), VILLAGE))))
                .score();
        assertEquals(0, score.spacing(), "Thursday and Saturday of four days");
        assertEquals(0, score.spacingBound());
    }

    @Test
    @DisplayName(
            "where somebody lives is what the need says, not what the plan says; a visit outside the horizon is misplaced")
    void outside() {
        DivisionCode elsewhere = DivisionCode.of("141121101201");
        Request request = Request.of(
                List.of(new VisitNeed(new RecipientId("a"), elsewhere, List.of(APRIL), Set.of())),
                List.of(TWO_A_DAY),
                APRIL,
                WorkingCalendar.mainland());
        assertEquals(
                1, PlanScore.of(request, List.of(on(APRIL.from(), VILLAGE))).misplaced());
        for (LocalDate day : List.of(APRIL.from().minusDays(1), APRIL.until())) {
            PlanScore score = PlanScore.of(request, List.of(on(day, elsewhere)));
            assertEquals(1, score.misplaced());
            assertEquals(1, score.missed());
        }
    }

    private static PlannedVisit on(LocalDate day, DivisionCode village) {
        return new PlannedVisit(
                new RecipientId("a"), TWO_A_DAY.id(), day, village, Reason.of("planning.kept", day, day));
    }

    @Test
    @DisplayName("a trip is a visitor in a village on a day")
    void trips() {
        assertEquals(
                2,
                score(visit("a", "v", 1), visit("b", "v", 1), visit("a", "v", 16))
                        .trips());
    }
}
