package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("W1.4: from when until when support is given, and whether a whole book keeps the ratio")
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

        assertEquals(List.of(), SupportPeriod.overpaid(died, YearMonth.of(2024, 11)));
        assertEquals(
                List.of(YearMonth.of(2024, 12), YearMonth.of(2025, 1)),
                SupportPeriod.overpaid(died, YearMonth.of(2025, 1)));
    }

    @Test
    @DisplayName(
            "民发〔2016〕115号: a loaded book is warned of wherever and whenever the ratio is not kept, with the numbers")
    void wholeBook() {
        PolicyBook book = NationalPolicy.book()
                .with(
                        "test",
                        PolicyTable.read(List.of(
                                "eligibility.minimum-living-standard.rural,14,2024-01-01,2025-01-01,550,invented,1,LOCAL_RULE",
                                "eligibility.minimum-living-standard.rural,14,2025-01-01,,600,invented,1,LOCAL_RULE",
                                "eligibility.minimum-living-standard.rural,141121,2025-01-01,,610,invented,1,LOCAL_RULE",
                                "support.basic-living.rural.dispersed,14,2024-01-01,,780,invented,2,LOCAL_RULE",
                                "support.basic-living.rural.central,14,2024-01-01,,800,invented,2,LOCAL_RULE")));
        List<Reason> warnings = BasicLivingFloor.warnings(book);

        assertEquals(
                List.of("141121，2025-01-01，农村，分散供养：基本生活标准780元低于793.0元，即低保标准610元的1.3倍（民发〔2016〕115号）"),
                warnings.stream().map(Wording.CHINESE::of).toList());
        assertEquals("@person.RegisterType.RURAL", warnings.get(0).arguments().get(2));
        assertEquals(
                "@person.SupportForm.DISPERSED", warnings.get(0).arguments().get(3));
    }
}
