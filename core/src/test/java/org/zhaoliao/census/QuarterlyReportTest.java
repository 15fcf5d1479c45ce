package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.payment.PaymentTotals;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Wording;

@DisplayName("W3.2: the quarterly report in the columns that counties send")
class QuarterlyReportTest {

    private static final Policy POLICY = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(
                            List.of(
                                    "support.basic-living.rural.dispersed,141121,2024-01-01,,780,invented,2,LOCAL_RULE",
                                    "support.care-fee.rural.dispersed.capable,141121,2024-01-01,,0,invented,3,LOCAL_RULE",
                                    "support.care-fee.rural.dispersed.wholly-dependent,141121,2024-01-01,,179.5,invented,3,LOCAL_RULE")))
            .at(Entries.COUNTY, Entries.DAY);
    private static final LedgerEntry PLAIN = Entries.plain("R1", Entries.VILLAGES.get(0));

    @Test
    @DisplayName("its headings are those of the form, in their order")
    void headings() {
        assertEquals(
                List.of(
                        "地区",
                        "本季度末保障人数",
                        "分散供养人数",
                        "自理 人数",
                        "半自理 人数",
                        "全护理 人数",
                        "16岁以下 人数",
                        "16-60岁 人数",
                        "60-80岁 人数",
                        "80岁以上 人数",
                        "女性 人数",
                        "重度残疾人 人数",
                        "患精神疾病人 人数",
                        "本季度末新增保 人数",
                        "本季度末退出保 人数",
                        "本季度末支出保障金 万元",
                        "基本生活保障标准 元/月",
                        "照料护理标准一档 元/月",
                        "二档 元/月",
                        "三档 元/月"),
                Stream.of(QuarterlyColumn.values()).map(Wording.CHINESE::of).toList());
    }

    @Test
    @DisplayName("counts both forms of one register, and shows money in 万元 without rounding")
    void row() {
        Census census = Census.of(List.of(
                PLAIN,
                supported("R2", RegisterType.RURAL, SupportForm.CENTRAL, DateRange.from(LocalDate.of(2026, 7, 1))),
                supported("R3", RegisterType.URBAN, SupportForm.DISPERSED, DateRange.from(LocalDate.of(2020, 1, 1))),
                supported(
                        "R4",
                        RegisterType.RURAL,
                        SupportForm.DISPERSED,
                        DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 7, 1)))));
        PaymentTotals paid = new PaymentTotals(
                Map.of(),
                Map.of(),
                Map.of(
                        Entries.VILLAGES.get(0), new BigDecimal("12345.67"),
                        Entries.VILLAGES.get(3), new BigDecimal("99999")),
                Map.of());
        QuarterlyReport report = QuarterlyReport.of(Entries.COUNTY, RegisterType.RURAL, census, paid, POLICY);
        assertEquals(value(2), report.value(QuarterlyColumn.PERSONS));
        assertEquals(value(1), report.value(QuarterlyColumn.AT_HOME));
        assertEquals(value(2), report.value(QuarterlyColumn.FROM_60));
        assertEquals(value(1), report.value(QuarterlyColumn.NEW));
        assertEquals(value(1), report.value(QuarterlyColumn.ENDED));
        assertEquals(Optional.of(new BigDecimal("1.234567")), report.value(QuarterlyColumn.SPENT));
        assertEquals(value(780), report.value(QuarterlyColumn.BASIC_LIVING));
        assertEquals(value(0), report.value(QuarterlyColumn.CARE_FIRST));
        assertEquals(Optional.of(new BigDecimal("179.5")), report.value(QuarterlyColumn.CARE_THIRD));
        assertEquals(Optional.empty(), report.value(QuarterlyColumn.CARE_SECOND), "the county has set none");
        assertEquals(Optional.empty(), report.value(QuarterlyColumn.DIVISION));
    }

    private static LedgerEntry supported(String id, RegisterType register, SupportForm form, DateRange days) {
        return new LedgerEntry(
                Entries.named(PLAIN, id).recipient(),
                PLAIN.village(),
                PLAIN.day(),
                new LedgerEntry.Support(register, form, List.of(days), false),
                PLAIN.person(),
                PLAIN.care(),
                PLAIN.lastContact(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<BigDecimal> value(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }
}
