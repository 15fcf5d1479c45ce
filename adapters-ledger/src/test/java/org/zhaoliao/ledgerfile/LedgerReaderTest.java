package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** W3.0: what a good row of a ledger becomes. */
class LedgerReaderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("a row becomes values of the domain, with the ledger as their source")
    void values() {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(LedgerColumn.YEARLY_INCOME, "1,200.50");
        row.put(LedgerColumn.CARD_ACCOUNT, "6217000000001234");
        row.put(LedgerColumn.CAREGIVER_NAME, "李试样");
        row.put(LedgerColumn.REMARKS, "虚构");
        LedgerRow taken = taken(row);
        FactSource ledger = new FactSource(FactSource.Kind.LEDGER, SampleLedger.AS_OF);
        assertEquals(2, taken.rowNumber());
        assertEquals(
                SampleLedger.id(1),
                taken.details().residentId().value().orElseThrow().reveal());
        assertEquals(LocalDate.of(1950, 3, 8), taken.details().birthDate());
        assertEquals(Sex.MALE, taken.details().sex());
        assertEquals(DivisionCode.of("141121100200"), taken.village());
        assertEquals(RegisterType.RURAL, taken.register());
        assertEquals(SupportForm.DISPERSED, taken.form());
        assertEquals(YearMonth.of(2015, 3), taken.firstMonth());
        assertEquals(List.of(new Disability(DisabilityKind.LIMB, 2)), taken.disabilities());
        assertEquals(CareLevel.PARTLY_DEPENDENT, taken.careLevel());
        assertEquals(Fact.known(new BigDecimal("1200.50"), ledger), taken.yearlyIncome());
        assertEquals(Fact.known(BankAccount.of("6217000000001234"), ledger), taken.account());
        assertTrue(taken.caregiver().name().isKnown());
        assertEquals("虚构", taken.remarks());
    }

    @Test
    @DisplayName("what the ledger leaves blank is unknown, never nought")
    void blanks() {
        LedgerRow taken = taken(SampleLedger.row(1));
        assertEquals(Fact.unknown(), taken.yearlyIncome());
        assertEquals(new LedgerAmounts(Fact.unknown(), Fact.unknown(), Fact.unknown()), taken.amounts());
        assertEquals(new LedgerCaregiver(Fact.unknown(), Fact.unknown()), taken.caregiver());
        assertEquals(Fact.unknown(), taken.school());
    }

    @ParameterizedTest
    @CsvSource({"2015.01,2015-01", "2015.10,2015-10", "2015.3,2015-03", "2015.12,2015-12", "2015.1.1,2015-01"})
    @DisplayName("W3.0: months with a full stop are read where they can mean one month only")
    void months(String written, String month) {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.FIRST_MONTH, written);
        assertEquals(YearMonth.parse(month), taken(row).firstMonth());
    }

    @Test
    @DisplayName("full-width digits, letters and brackets are put right")
    void fullWidth() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.BIRTH_DATE, "１９５０／３／８");
        row.put(LedgerColumn.BASIC_AMOUNT, "￥８１２．５");
        row.put(LedgerColumn.REMARKS, "（虚构）");
        LedgerRow taken = taken(row);
        assertEquals(new BigDecimal("812.5"), taken.amounts().basic().value().orElseThrow());
        assertEquals("(虚构)", taken.remarks());
    }

    @Test
    @DisplayName("headings are found in any order, with either bracket, either 账 and other known spellings")
    void headings() {
        String csv = SampleLedger.csv(List.of(SampleLedger.row(1)))
                .replace("年收入（元）", "年收入(元)")
                .replace("银行帐号", "银行账号")
                .replace("所属社,", "所属社区,")
                .replace("是否残疾,", "是否残疾人,");
        Map<LedgerColumn, String> row = SampleLedger.row(2);
        row.put(LedgerColumn.YEARLY_INCOME, "1");
        row.put(LedgerColumn.BANK_ACCOUNT, "62170000");
        String second =
                SampleLedger.csv(List.of(row)).lines().skip(1).findFirst().orElseThrow();
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, csv + second + "\n"));
        assertEquals(2, reading.taken().size());
        assertTrue(reading.taken().get(1).yearlyIncome().isKnown());
        assertTrue(reading.taken().get(1).account().isKnown());
    }

    @Test
    @DisplayName("divisions may be codes; a byte order mark, blank rows and unknown columns are passed over")
    void tolerated() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.COUNTY, "141121000000");
        row.put(LedgerColumn.TOWNSHIP, "141121101");
        row.put(LedgerColumn.VILLAGE, "141121101200");
        String csv = SampleLedger.csv(List.of(Map.of(), row, Map.of()))
                .replaceAll("(?m)$", ",x")
                .replaceAll("(?m)^,x$", "");
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, "\uFEFF" + csv.replace(",,x", ",,")));
        assertEquals(1, reading.read());
        assertEquals(3, reading.taken().get(0).rowNumber());
        assertEquals(DivisionCode.of("141121101200"), reading.taken().get(0).village());
    }

    @Test
    @DisplayName("several disabilities are read in pairs, a multiple certificate carries the gravest grade")
    void multiple() {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(LedgerColumn.DISABILITY_KIND, "视力、智力");
        row.put(LedgerColumn.DISABILITY_GRADE, "三级、二级");
        row.put(LedgerColumn.DISABILITY_CERTIFICATE, SampleLedger.id(1) + "72B1");
        assertEquals(
                List.of(new Disability(DisabilityKind.VISUAL, 3), new Disability(DisabilityKind.INTELLECTUAL, 2)),
                taken(row).disabilities());
    }

    @Test
    @DisplayName("progress is told after every row")
    void progress() {
        List<Integer> told = new ArrayList<>();
        Path file = SampleLedger.file(
                folder, SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(1), SampleLedger.row(2))));
        LedgerReading reading = new LedgerReader(SampleLedger.SETTINGS).read(file, told::add);
        assertEquals(List.of(1, 2, 3), told);
        assertEquals(3, reading.read());
    }

    @Test
    @DisplayName("a row shows nobody's data")
    void masked() {
        LedgerRow taken = taken(SampleLedger.row(1));
        assertEquals("LedgerRow[2]", taken.toString());
        assertFalse(taken.details().toString().contains("试样"));
    }

    private LedgerRow taken(Map<LedgerColumn, String> row) {
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, SampleLedger.csv(List.of(row))));
        assertEquals(List.of(), reading.rejected());
        return reading.taken().get(0);
    }
}
