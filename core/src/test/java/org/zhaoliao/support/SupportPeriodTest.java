package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;

@DisplayName("W1.4: from when until when support is given, and what was paid too long")
class SupportPeriodTest {

    private static final DateRange FROM_MAY = DateRange.from(LocalDate.of(2024, 5, 1));

    @Test
    @DisplayName("M17: support begins with the month after the confirmation, on whichever day of the month that was")
    void begins() {
        assertEquals(FROM_MAY, SupportPeriod.from(LocalDate.of(2024, 4, 1)));
        assertEquals(FROM_MAY, SupportPeriod.from(LocalDate.of(2024, 4, 30)));
        assertEquals(DateRange.from(LocalDate.of(2025, 1, 1)), SupportPeriod.from(LocalDate.of(2024, 12, 31)));
    }

    @Test
    @DisplayName("M26: support ends with the month of the decision, or of the death")
    void ends() {
        assertEquals(
                List.of(DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 8, 1))),
                SupportPeriod.until(FROM_MAY, LocalDate.of(2024, 7, 1)));
        assertEquals(
                List.of(DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1))),
                SupportPeriod.until(FROM_MAY, LocalDate.of(2024, 5, 31)));
        assertEquals(List.of(), SupportPeriod.until(FROM_MAY, LocalDate.of(2024, 4, 30)), "never began");
    }

    @Test
    @DisplayName("(b)42: months paid after the month of death are counted, to be asked back")
    void overpaid() {
        LocalDate died = LocalDate.of(2024, 11, 30);

        assertEquals(List.of(), SupportPeriod.overpaid(FROM_MAY, died, YearMonth.of(2024, 11)));
        assertEquals(
                List.of(YearMonth.of(2024, 12), YearMonth.of(2025, 1)),
                SupportPeriod.overpaid(FROM_MAY, died, YearMonth.of(2025, 1)));
    }

    @Test
    @DisplayName("(b)42: who died before support began was paid from its first month on, not earlier")
    void overpaidFromTheFirstMonth() {
        LocalDate died = LocalDate.of(2024, 2, 29);

        assertEquals(
                List.of(YearMonth.of(2024, 5), YearMonth.of(2024, 6)),
                SupportPeriod.overpaid(FROM_MAY, died, YearMonth.of(2024, 6)));
        assertEquals(List.of(), SupportPeriod.overpaid(FROM_MAY, died, YearMonth.of(2024, 4)));
    }
}
