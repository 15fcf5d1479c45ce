package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.oversight.OversightExamples.MONDAY;
import static org.zhaoliao.oversight.OversightExamples.POLICY;
import static org.zhaoliao.oversight.OversightExamples.inspection;
import static org.zhaoliao.oversight.OversightExamples.seen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.Inspection.Point;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;

@DisplayName("W4.2, W2.9: an inspection")
class InspectionTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final Map<Point, Fact<Boolean>> BAD = Map.of(Point.MEALS, seen(false), Point.COMPANY, seen(true));
    private static final Map<Point, Fact<Boolean>> GOOD = Map.of(Point.MEALS, seen(true));

    @Test
    @DisplayName("fails in the points known to be out of order; unknown is not failed")
    void failed() {
        Map<Point, Fact<Boolean>> results =
                Map.of(Point.MEALS, seen(false), Point.COMPANY, seen(true), Point.MEDICAL_CARE, Fact.unknown());
        assertEquals(List.of(Point.MEALS), inspection(MONDAY, results).failed());
        assertEquals("Inspection[I-2026-03-02]", inspection(MONDAY, results).toString());
    }

    @Test
    @DisplayName("W2.5: shows by its points which duties of the agreement are done; what no point shows stays unknown")
    void byDuty() {
        Map<Point, Fact<Boolean>> results = Map.of(
                Point.COMPANY, seen(true),
                Point.MEALS, seen(false),
                Point.DWELLING_SAFE, Fact.unknown(),
                Point.BELONGINGS_SAFE, seen(false));
        Inspection inspection = inspection(MONDAY, results);
        assertEquals(
                List.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.UNDETERMINED),
                Arrays.stream(CareDuty.values())
                        .map(duty -> inspection.performed(duty, POLICY))
                        .toList());
        assertEquals(
                List.of(CareDuty.LIFE_CARE),
                inspection.failed(terms(CareDuty.DAILY_WATCH, CareDuty.LIFE_CARE), POLICY));
        assertEquals(List.of(), inspection.failed(terms(CareDuty.DAILY_WATCH), POLICY));
        // a point that was not looked at leaves the duty open
        assertEquals(Verdict.UNDETERMINED, inspection(MONDAY, GOOD).performed(CareDuty.LIFE_CARE, POLICY));
    }

    @Test
    @DisplayName("is due in each township within a quarter of the last one there, (b)36")
    void round() {
        Inspection.Round round = new Inspection.Round(DivisionCode.of("141121100"), LocalDate.of(2026, 1, 1));
        Inspection.Round elsewhere = new Inspection.Round(DivisionCode.of("141121101"), LocalDate.of(2026, 1, 1));
        List<Inspection> held = List.of(inspection(MONDAY, GOOD), inspection(MONDAY.minusDays(30), BAD));
        assertEquals(
                LocalDate.of(2026, 6, 2), round.nextDue(held, POLICY, CALENDAR).date());
        assertEquals(
                LocalDate.of(2026, 4, 1),
                elsewhere.nextDue(held, POLICY, CALENDAR).date());
    }

    @Test
    @DisplayName("failed twice in a row calls for rectification within 10 days of the second")
    void failedTwice() {
        CaregiverDuty duty = rectification(inspection(MONDAY, BAD), inspection(MONDAY.minusDays(30), BAD))
                .orElseThrow();
        assertEquals("oversight.duty.rectify", duty.code());
        assertEquals(LocalDate.of(2026, 3, 12), duty.due().date());
        assertEquals("(b)35", duty.citation().article());
        assertFalse(Wording.ENGLISH.of(duty.code()).isBlank());
    }

    @Test
    @DisplayName("failed once, or passed since, calls for nothing")
    void noRectification() {
        Inspection first = inspection(MONDAY.minusDays(60), BAD);
        Inspection second = inspection(MONDAY.minusDays(30), BAD);
        assertTrue(rectification().isEmpty());
        assertTrue(rectification(first).isEmpty());
        assertTrue(rectification(first, second, inspection(MONDAY, GOOD)).isEmpty());
        assertTrue(rectification(first, inspection(MONDAY.minusDays(45), GOOD), second)
                .isEmpty());
    }

    @Test
    @DisplayName("of two on one day the failed one counts as the later, in whichever order they were entered")
    void twoOnOneDay() {
        Inspection before = inspection(MONDAY.minusDays(30), BAD);
        Inspection good = inspection(MONDAY, GOOD);
        Inspection bad = inspection(MONDAY, BAD);
        assertEquals(rectification(before, good, bad), rectification(bad, good, before));
        assertTrue(rectification(before, good, bad).isEmpty());
        assertTrue(rectification(bad, inspection(MONDAY, BAD), good).isPresent());
    }

    @Test
    @DisplayName("the national book answers every parameter of oversight")
    void policy() {
        List<Parameter<?>> parameters = OversightPolicy.parameters();
        PolicyBook own = PolicyBook.of(
                "own",
                POLICY.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("oversight."))
                        .toList());
        assertEquals(List.of(), own.faults(parameters));
        parameters.forEach(parameter ->
                assertTrue(POLICY.cited(parameter).citation().article().startsWith("(b)")));
    }

    private static CareTerms terms(CareDuty... duties) {
        return new CareTerms(List.of(duties), 1, BigDecimal.ONE, DateRange.from(MONDAY));
    }

    private static Optional<CaregiverDuty> rectification(Inspection... inspections) {
        return CaregiverDuty.rectification(List.of(inspections), POLICY, CALENDAR);
    }
}
