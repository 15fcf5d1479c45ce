package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A due date")
class DueDateTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private final DueDate due = new DueDate(FRIDAY, Certainty.ANNOUNCED);

    @Test
    void isStillInTimeItself() {
        assertFalse(due.isOver(FRIDAY));
        assertTrue(due.isOver(FRIDAY.plusDays(1)));
    }

    @Test
    void countsLatenessInNaturalDays() {
        assertEquals(0, due.daysLate(FRIDAY.minusDays(5)));
        assertEquals(0, due.daysLate(FRIDAY));
        assertEquals(1, due.daysLate(FRIDAY.plusDays(1)));
        assertEquals(31, due.daysLate(LocalDate.of(2026, 4, 6)));
    }
}
