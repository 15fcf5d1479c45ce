package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W5.5: days and moments by the time of the whole country")
class BeijingTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @Test
    @DisplayName("a day begins and ends eight hours before it does in Greenwich")
    void edges() {
        Instant end = Instant.parse("2026-10-08T15:59:59.999999999Z");
        assertEquals(end, BeijingTime.endOf(DAY));
        assertEquals(DAY, BeijingTime.dayOf(end));
        assertEquals(DAY.plusDays(1), BeijingTime.dayOf(end.plusNanos(1)));
    }

    @Test
    @DisplayName("nine o'clock is one o'clock in Greenwich")
    void time() {
        assertEquals(Instant.parse("2026-10-08T01:00:00Z"), BeijingTime.at(DAY, LocalTime.of(9, 0)));
    }
}
