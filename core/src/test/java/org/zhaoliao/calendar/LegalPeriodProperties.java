package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.calendar.LegalPeriod.Months;
import org.zhaoliao.calendar.LegalPeriod.NaturalDays;
import org.zhaoliao.calendar.LegalPeriod.WorkingDays;

class LegalPeriodProperties {

    private final WorkingCalendar calendar = WorkingCalendar.mainland();

    @Property
    void aPeriodIsWhatItsTextSays(@ForAll("periods") LegalPeriod period) {
        assertEquals(period, LegalPeriod.parse(period.text()));
    }

    @Property
    void aLaterEventIsNeverDueEarlier(@ForAll("periods") LegalPeriod period, @ForAll("days") LocalDate event) {
        LocalDate due = period.dueFrom(event, calendar).date();
        LocalDate next = period.dueFrom(event.plusDays(1), calendar).date();
        assertTrue(due.isAfter(event));
        assertFalse(next.isBefore(due));
    }

    @Property
    void rollingOverNeverShortensAPeriod(@ForAll("lengths") int days, @ForAll("days") LocalDate event) {
        LocalDate strict =
                new NaturalDays(days, RollOver.NONE).dueFrom(event, calendar).date();
        LocalDate rolled = new NaturalDays(days, RollOver.NEXT_WORKING_DAY)
                .dueFrom(event, calendar)
                .date();
        assertEquals(event.plusDays(days), strict);
        assertEquals(calendar.firstWorkingDayFrom(strict), rolled);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 9999);
    }

    @Provide
    Arbitrary<LegalPeriod> periods() {
        return Arbitraries.oneOf(
                lengths().map(WorkingDays::new),
                Combinators.combine(lengths(), Arbitraries.of(RollOver.class)).as(NaturalDays::new),
                lengths().map(Months::new));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(14_000, 22_000).map(LocalDate::ofEpochDay);
    }
}
