package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;

/** W3.0: each fault of a row is found, under its column and code. */
class RejectedRowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "NAME,'',ledgerfile.required",
        "RESIDENT_ID,1.42322E+17,identity.resident-id.spreadsheet-number",
        "RESIDENT_ID,142322500308123,identity.resident-id.legacy-15",
        "RESIDENT_ID,142322195003082000,identity.resident-id.spreadsheet-number",
        "RESIDENT_ID,14232219500308003,identity.resident-id.length",
        "BIRTH_DATE,1950-03-09,ledgerfile.birth-date-differs",
        "BIRTH_DATE,1950-02-30,ledgerfile.day",
        "BIRTH_DATE,三月,ledgerfile.day",
        "SEX,女,ledgerfile.sex-differs",
        "SEX,未知,ledgerfile.word",
        "DISABLED,'',ledgerfile.required",
        "DISABLED,否,ledgerfile.not-disabled",
        "DISABILITY_KIND,'',ledgerfile.required",
        "DISABILITY_KIND,脑力,ledgerfile.word",
        "DISABILITY_KIND,视力,ledgerfile.certificate-differs",
        "DISABILITY_GRADE,'',ledgerfile.grade-missing",
        "DISABILITY_GRADE,五级,ledgerfile.word",
        "DISABILITY_GRADE,三级,ledgerfile.certificate-differs",
        "DISABILITY_GRADE,一级、二级,ledgerfile.grade-count",
        "DISABILITY_CERTIFICATE,123,identity.disability-certificate",
        "CARE_LEVEL,二档,ledgerfile.word",
        "CARE_LEVEL,'',ledgerfile.required",
        "FIRST_MONTH,2015-13,ledgerfile.month",
        "FIRST_MONTH,2015.1,ledgerfile.month-dot",
        "FIRST_MONTH,２０１５．１,ledgerfile.month-dot",
        "FIRST_MONTH,2026-10,ledgerfile.after-ledger",
        "FIRST_MONTH,1950-02,ledgerfile.before-birth",
        "SUPPORT_FORM,居家,ledgerfile.word",
        "REGISTER,其他,ledgerfile.word",
        "YEARLY_INCOME,-5,ledgerfile.amount",
        "BASIC_AMOUNT,若干,ledgerfile.amount",
        "CAREGIVER_RESIDENT_ID,141121,identity.resident-id.length",
        "BANK_ACCOUNT,6.2E+18,ledgerfile.spreadsheet-number",
        "DISABILITY_CERTIFICATE,1.42322E+19,ledgerfile.spreadsheet-number",
        "BIRTH_DATE,18330,ledgerfile.day-serial",
        "FIRST_MONTH,42064,ledgerfile.day-serial",
        "COUNTY,142322,ledgerfile.division-abolished",
        "COUNTY,142431,ledgerfile.division-abolished",
        "COUNTY,凤城镇,ledgerfile.division-level",
        "TOWNSHIP,141122100,ledgerfile.division-outside",
        "TOWNSHIP,142322100,ledgerfile.division-abolished",
        "VILLAGE,丙村,ledgerfile.division-unknown",
        "VILLAGE,13812345678,ledgerfile.division-unknown",
        "VILLAGE,'',ledgerfile.required"
    })
    void faults(LedgerColumn column, String cell, String code) {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(column, cell);
        List<InputError> errors = rejected(row).errors();
        assertTrue(
                errors.stream().anyMatch(error -> error.code().equals(code)),
                () -> "expected " + code + " among " + errors);
        Set<String> paths = errors.stream().map(InputError::path).collect(Collectors.toSet());
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            errors.forEach(error -> assertFalse(
                    (wording.of(error.fault()) + wording.of(error.allowed())).matches("(?s).*@[a-z]+\\..*"),
                    () -> "a text with the key of another: " + wording.of(error.fault())));
        }
        boolean comparedElsewhere = code.endsWith("-differs") || code.endsWith("not-disabled");
        assertTrue(comparedElsewhere || paths.contains(column.heading()), paths::toString);
    }

    @Test
    @DisplayName("all errors of a row are found at once")
    void together() {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(LedgerColumn.CARE_LEVEL, "二档");
        row.put(LedgerColumn.DISABILITY_GRADE, "");
        row.put(LedgerColumn.VILLAGE, "丙村");
        row.put(LedgerColumn.COUNTY, "142322");
        row.put(LedgerColumn.BASIC_AMOUNT, "若干");
        assertEquals(
                Set.of("生活自理能力", "残疾等级", "所属社", "所属区", "基本生活标准（元）"),
                rejected(row).errors().stream().map(InputError::path).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("an unknown word is answered with the words that are allowed; tier words are not among them")
    void allowedWords() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.CARE_LEVEL, "二档");
        InputError error = only(row);
        assertEquals("二档", error.found());
        assertTrue(error.arguments().get(0).startsWith("自理、全自理、"));
        assertFalse(error.arguments().get(0).contains("档"));
    }

    @Test
    @DisplayName("an abolished code names its successor of today, and keeps the rest of the row readable")
    void successor() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.COUNTY, "142431");
        InputError error = only(row);
        assertEquals("142431", error.found());
        assertEquals(List.of("141121", "文水县"), error.arguments());
    }

    @Test
    @DisplayName("a place that is not known anywhere is said not to be known in the nation, in words")
    void nowhere() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.PROVINCE, "");
        row.put(LedgerColumn.COUNTY, "");
        row.put(LedgerColumn.TOWNSHIP, "丁镇");
        assertEquals(
                "在“全国”范围内找不到“丁镇”，或有重名。",
                Wording.CHINESE.of(rejected(row).errors().get(0).fault()));
    }

    @Test
    @DisplayName("a wrong check digit is found")
    void checkDigit() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        String id = SampleLedger.id(1);
        row.put(LedgerColumn.RESIDENT_ID, id.substring(0, 17) + (id.endsWith("1") ? "2" : "1"));
        assertEquals("identity.resident-id.check-digit", only(row).code());
    }

    @Test
    @DisplayName("the certificate of another person is found")
    void certificateHolder() {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(LedgerColumn.DISABILITY_CERTIFICATE, SampleLedger.id(2) + "42");
        assertEquals("ledgerfile.certificate-holder", only(row).code());
    }

    @Test
    @DisplayName("nobody is born after the day of the ledger")
    void future() {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.RESIDENT_ID, "");
        row.put(LedgerColumn.BIRTH_DATE, "2026-10-01");
        assertEquals("ledgerfile.after-ledger", only(row).code());
    }

    @Test
    @DisplayName("a row in the middle with too few cells is given back, the others are taken")
    void cellCount() {
        String good = SampleLedger.csv(List.of(SampleLedger.row(1)));
        String last = SampleLedger.csv(List.of(SampleLedger.row(2)))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, good + "甲,乙\n" + last + "\n"));
        assertEquals(2, reading.taken().size());
        InputError error = reading.rejected().get(0).errors().get(0);
        assertEquals("ledgerfile.cell-count", error.code());
        assertEquals("2", error.found());
    }

    @Test
    @DisplayName("no error repeats personal data, even from a wrong column")
    void masked() {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(LedgerColumn.RESIDENT_ID, "1423221950030800");
        row.put(LedgerColumn.CARE_LEVEL, SampleLedger.id(1));
        row.put(LedgerColumn.VILLAGE, SampleLedger.id(1));
        row.put(LedgerColumn.BIRTH_DATE, "1950-13-08");
        row.put(LedgerColumn.DISABILITY_CERTIFICATE, SampleLedger.id(1));
        RejectedRow rejected = rejected(row);
        assertEquals(5, rejected.errors().size());
        assertFalse(rejected.toString().contains("1950"));
        assertFalse(rejected.toString().contains("试样"));
    }

    private InputError only(Map<LedgerColumn, String> row) {
        List<InputError> errors = rejected(row).errors();
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    private RejectedRow rejected(Map<LedgerColumn, String> row) {
        LedgerReading reading = read(List.of(SampleLedger.row(99), row));
        assertEquals(1, reading.taken().size(), "the good row");
        return reading.rejected().get(0);
    }

    private LedgerReading read(List<Map<LedgerColumn, String>> rows) {
        return SampleLedger.read(SampleLedger.file(folder, SampleLedger.csv(rows)));
    }
}
