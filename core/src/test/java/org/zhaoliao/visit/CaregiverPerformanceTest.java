package org.zhaoliao.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Reason;

@DisplayName("W2.9: a caregiver who fails again and again is pressed to improve")
class CaregiverPerformanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121"), TODAY);
    private static final Map<ChecklistItem, Boolean> GOOD =
            Map.of(ChecklistItem.CAREGIVER_CAME, true, ChecklistItem.DAILY_WATCH_DONE, true);
    private static final Map<ChecklistItem, Boolean> BAD = Map.of(ChecklistItem.DAILY_WATCH_DONE, false);
    private static final Map<ChecklistItem, Boolean> UNKNOWN = Map.of(ChecklistItem.CAREGIVER_CAME, true);

    private static HomeVisit on(int day, Map<ChecklistItem, Boolean> answers) {
        return Samples.made(LocalDate.of(2026, 3, day), VisitMeans.FACE_TO_FACE, answers);
    }

    private static Optional<Reason> suggestion(HomeVisit... visits) {
        return CaregiverPerformance.rectification(List.of(visits), POLICY);
    }

    @Test
    void oneFailureIsNotEnough() {
        assertEquals(Optional.empty(), suggestion(on(2, GOOD), on(9, BAD)));
    }

    @Test
    void twoInARowAre() {
        assertEquals(
                Optional.of(Reason.of("visit.rectification", 2)), suggestion(on(2, GOOD), on(9, BAD), on(16, BAD)));
    }

    @Test
    void theOrderInWhichTheVisitsAreGivenDoesNotMatter() {
        assertEquals(
                suggestion(on(2, GOOD), on(9, BAD), on(16, BAD)), suggestion(on(16, BAD), on(2, GOOD), on(9, BAD)));
        assertEquals(Optional.empty(), suggestion(on(16, GOOD), on(2, BAD), on(9, BAD)));
    }

    @Test
    @DisplayName("a visit that left it unknown neither counts nor breaks the row")
    void unknown() {
        assertEquals(Optional.empty(), suggestion(on(2, UNKNOWN), on(9, BAD)));
        assertEquals(
                Optional.of(Reason.of("visit.rectification", 2)), suggestion(on(2, BAD), on(9, UNKNOWN), on(16, BAD)));
    }

    @Test
    @DisplayName("a visit after the day of the question does not count")
    void later() {
        HomeVisit tomorrow = Samples.made(TODAY.plusDays(1), VisitMeans.VIDEO, BAD);
        assertEquals(Optional.empty(), suggestion(on(9, BAD), tomorrow));
    }

    @Test
    @DisplayName("the national book answers every parameter, in its form")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                NationalPolicy.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("visit."))
                        .toList());
        assertEquals(List.of(), own.faults(VisitPolicy.parameters()));
        assertEquals(
                List.of(ChecklistItem.CAREGIVER_CAME, ChecklistItem.DAILY_WATCH_DONE),
                POLICY.get(VisitPolicy.CAREGIVER_DUTIES));
        assertEquals(2, POLICY.get(VisitPolicy.FAILURES_BEFORE_RECTIFICATION));
    }
}
