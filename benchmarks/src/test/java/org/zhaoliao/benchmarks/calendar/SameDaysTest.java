package org.zhaoliao.benchmarks.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.calendar.WorkingCalendar;

@DisplayName("The ways of counting working days that the benchmark compares come to the same day")
class SameDaysTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final OwnDays OWN = OwnDays.of(CALENDAR);

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 60, 250})
    @DisplayName("from every day of 2024")
    void same(int count) {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(start -> {
            LocalDate right = CALENDAR.plusWorkingDays(start, count);
            assertEquals(right, OWN.lookedUp(start, count), start::toString);
            assertEquals(right, OWN.dayByDay(start, count), start::toString);
            assertEquals(right, OWN.byHutool(start, count), start::toString);
        });
    }
}
