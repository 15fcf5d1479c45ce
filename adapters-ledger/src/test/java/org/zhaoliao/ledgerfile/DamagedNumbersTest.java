package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("W3.0: numbers of which a spreadsheet kept fifteen digits")
class DamagedNumbersTest {

    /** Its check fits by chance. */
    private static final String FITTING = "142322195001018000";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.42322E+17",
                "142322195003280000.0",
                "142,322,195,003,280,000",
                "####################",
                "142322195003082000"
            })
    @DisplayName(
            "each form of damage is recognised, and makes every number doubtful that ends in zeros and passes its check")
    void doubtful(String damaged) {
        LedgerReading reading = read(List.of(woman(FITTING), man(1), woman(FITTING), woman(damaged)));
        assertEquals(
                List.of(
                        "2 身份证号 ledgerfile.spreadsheet-doubt [5]",
                        "4 身份证号 ledgerfile.spreadsheet-doubt [5]",
                        "5 身份证号 identity.resident-id.spreadsheet-number [" + damaged.length() + "]"),
                reasons(reading));
        assertEquals(1, reading.taken().size());
    }

    @Test
    @DisplayName("where no number of the column is damaged, one that ends in zeros is as good as any")
    void sound() {
        LedgerReading reading = read(List.of(woman(FITTING), man(1)));
        assertEquals(2, reading.taken().size());
    }

    @Test
    @DisplayName(
            "a damaged account makes those accounts doubtful whose digits after the fifteenth are zeros, and no other column")
    void accounts() {
        Map<LedgerColumn, String> zeros = woman(FITTING);
        zeros.put(LedgerColumn.BANK_ACCOUNT, "6212261234567890000");
        Map<LedgerColumn, String> whole = man(1);
        whole.put(LedgerColumn.BANK_ACCOUNT, "6212261234567890123");
        Map<LedgerColumn, String> damaged = man(2);
        damaged.put(LedgerColumn.BANK_ACCOUNT, "6.21226E+18");
        LedgerReading reading = read(List.of(zeros, whole, damaged));
        assertEquals(
                List.of("2 银行帐号 ledgerfile.spreadsheet-doubt [4]", "4 银行帐号 ledgerfile.spreadsheet-number []"),
                reasons(reading));
    }

    @Test
    @DisplayName(
            "accounts of which most have only zeros behind the fifteenth digit are given back, the others are taken")
    void mostAccounts() {
        LedgerReading reading = read(List.of(
                paid(1, "6228480012345610000"),
                paid(2, "6228 4800 1234 5678 903"),
                paid(3, "6228480012345630000"),
                paid(4, "6228480012345640000"),
                paid(5, "622848001234567")));
        assertEquals(
                List.of(
                        "2 银行帐号 ledgerfile.spreadsheet-zeros [3, 4]",
                        "4 银行帐号 ledgerfile.spreadsheet-zeros [3, 4]",
                        "5 银行帐号 ledgerfile.spreadsheet-zeros [3, 4]"),
                reasons(reading));
        assertEquals(2, reading.taken().size());
    }

    @Test
    @DisplayName("accounts that end in zeros by chance are taken: half of them, or so few zeros together")
    void fewAccounts() {
        assertEquals(
                2,
                read(List.of(paid(1, "6228480012345610000"), paid(2, "6228480012345678903")))
                        .taken()
                        .size());
        assertEquals(
                2,
                read(List.of(paid(1, "6228480012345610"), paid(2, "6228480012345620")))
                        .taken()
                        .size());
    }

    @Test
    @DisplayName(
            "any damaged number of the file makes the accounts doubtful that end in three zeros or more behind the fifteenth digit, but not one in ten")
    void damagedElsewhere() {
        Map<LedgerColumn, String> damaged = man(4);
        damaged.put(LedgerColumn.RESIDENT_ID, "142322195003082000");
        LedgerReading reading = read(List.of(
                paid(1, "6228480012345610000"),
                paid(2, "6228480012345678903"),
                paid(3, "6228480012345670"),
                paid(5, "6228480012345678"),
                damaged));
        assertEquals(
                List.of(
                        "2 银行帐号 ledgerfile.spreadsheet-doubt [6]",
                        "6 身份证号 identity.resident-id.spreadsheet-number [18]"),
                reasons(reading));
    }

    @Test
    @DisplayName("a doubtful number of the row that completes another is found, too")
    void completing() {
        Map<LedgerColumn, String> more = man(1);
        more.put(LedgerColumn.CAREGIVER_RESIDENT_ID, FITTING);
        Map<LedgerColumn, String> damaged = man(2);
        damaged.put(LedgerColumn.CAREGIVER_RESIDENT_ID, "1.42322E+17");
        LedgerReading reading = read(List.of(man(1), more, damaged, man(3)));
        assertEquals(0, reading.merged());
        assertTrue(reasons(reading).contains("2 照料人身份证号 ledgerfile.spreadsheet-doubt [4]"));
    }

    private static Map<LedgerColumn, String> man(int sequence) {
        return SampleLedger.row(sequence);
    }

    private static Map<LedgerColumn, String> paid(int sequence, String account) {
        Map<LedgerColumn, String> row = man(sequence);
        row.put(LedgerColumn.BANK_ACCOUNT, account);
        return row;
    }

    private static Map<LedgerColumn, String> woman(String id) {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.RESIDENT_ID, id);
        row.put(LedgerColumn.SEX, "女");
        row.put(LedgerColumn.BIRTH_DATE, "1950-01-01");
        return row;
    }

    private static List<String> reasons(LedgerReading reading) {
        return reading.rejected().stream()
                .map(row -> row.rowNumber() + " " + row.errors().get(0).path() + " "
                        + row.errors().get(0).code() + " " + row.errors().get(0).arguments())
                .toList();
    }

    private LedgerReading read(List<Map<LedgerColumn, String>> rows) {
        return SampleLedger.read(SampleLedger.file(folder, SampleLedger.csv(rows)));
    }
}
