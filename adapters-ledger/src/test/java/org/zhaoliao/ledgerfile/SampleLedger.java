package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.place.AbolishedDivision;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableLimits;

/** A small ledger of invented persons in two villages; rows are changed cell by cell. */
final class SampleLedger {

    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    static final LedgerSettings SETTINGS =
            new LedgerSettings(gazetteer(), LedgerLayout.standard(), AS_OF, TableLimits.USUAL);

    private SampleLedger() {}

    /** A good row; each sequence number is another man, born on 1950-03-08. */
    static Map<LedgerColumn, String> row(int sequence) {
        Map<LedgerColumn, String> row = new EnumMap<>(LedgerColumn.class);
        row.put(LedgerColumn.NAME, "王试样");
        row.put(LedgerColumn.RESIDENT_ID, id(sequence));
        row.put(LedgerColumn.SEX, "男");
        row.put(LedgerColumn.BIRTH_DATE, "1950-03-08");
        row.put(LedgerColumn.DISABLED, "否");
        row.put(LedgerColumn.CARE_LEVEL, "半护理");
        row.put(LedgerColumn.FIRST_MONTH, "2015-03");
        row.put(LedgerColumn.SUPPORT_FORM, "分散供养");
        row.put(LedgerColumn.REGISTER, "农村");
        row.put(LedgerColumn.PROVINCE, "山西省");
        row.put(LedgerColumn.COUNTY, "文水县");
        row.put(LedgerColumn.TOWNSHIP, "凤城镇");
        row.put(LedgerColumn.VILLAGE, "甲村");
        return row;
    }

    /** A good row of a man with a disability of the limbs, grade 2, and his certificate. */
    static Map<LedgerColumn, String> disabled(int sequence) {
        Map<LedgerColumn, String> row = row(sequence);
        row.put(LedgerColumn.DISABLED, "是");
        row.put(LedgerColumn.DISABILITY_KIND, "肢体");
        row.put(LedgerColumn.DISABILITY_GRADE, "二级");
        row.put(LedgerColumn.DISABILITY_CERTIFICATE, id(sequence) + "42");
        return row;
    }

    static String id(int sequence) {
        String body = "14232219500308" + String.format("%03d", sequence * 2 + 1);
        return body + ResidentId.checkDigit(body);
    }

    static String csv(List<Map<LedgerColumn, String>> rows) {
        List<LedgerColumn> columns = Arrays.asList(LedgerColumn.values());
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(LedgerColumn::heading).toList());
        rows.forEach(row -> lines.add(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return lines(lines);
    }

    /** A row as a line of NDJSON. */
    static String ndjson(Map<LedgerColumn, String> row) {
        List<String> members = new ArrayList<>();
        row.forEach((column, cell) -> members.add("\"" + column.heading() + "\": \"" + cell + "\""));
        LedgerColumn.REQUIRED.stream()
                .filter(column -> !row.containsKey(column))
                .forEach(column -> members.add("\"" + column.heading() + "\": null"));
        return "{" + String.join(", ", members) + "}";
    }

    static String lines(List<List<String>> lines) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        lines.forEach(csv::writeRecord);
        return out.toString();
    }

    static Path file(Path folder, String text) {
        return file(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("ledger.csv"), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static LedgerReading read(Path file) {
        return new LedgerReader(SETTINGS).read(file, rows -> {});
    }

    /** The one error with which a file is refused. */
    static InputError refusal(Path file) {
        List<InputError> errors =
                assertThrows(InvalidInputException.class, () -> read(file)).errors();
        if (errors.size() != 1) {
            throw new AssertionError("one error expected: " + errors);
        }
        return errors.get(0);
    }

    private static Gazetteer gazetteer() {
        return Gazetteer.of(
                List.of(
                        division("14", "山西省"),
                        division("1411", "吕梁市"),
                        division("141121", "文水县"),
                        division("141121100", "凤城镇"),
                        division("141121100200", "甲村村委会"),
                        division("141121101", "开栅镇"),
                        division("141121101200", "乙村村委会")),
                List.of(
                        new AbolishedDivision(code("142431"), "文水县", 1981, code("142322")),
                        new AbolishedDivision(code("142322"), "文水县", 2002, code("141121"))));
    }

    private static Division division(String code, String name) {
        return new Division(code(code), name);
    }

    private static DivisionCode code(String digits) {
        return DivisionCode.of(digits);
    }
}
