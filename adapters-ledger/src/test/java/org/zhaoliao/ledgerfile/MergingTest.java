package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.tablefile.Workbooks.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.Workbooks;

@DisplayName("W3.0: several rows of one person")
class MergingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("rows that say the same are merged, however they write it")
    void same() {
        Map<LedgerColumn, String> other = SampleLedger.row(1);
        other.put(LedgerColumn.BIRTH_DATE, "1950年3月8日");
        other.put(LedgerColumn.SEX, "男性");
        other.put(LedgerColumn.FIRST_MONTH, "201503");
        other.put(LedgerColumn.RESIDENT_ID, SampleLedger.id(1).toLowerCase(java.util.Locale.ROOT));
        LedgerReading reading = read(List.of(SampleLedger.row(1), SampleLedger.row(2), other, SampleLedger.row(1)));
        assertEquals(2, reading.merged());
        assertEquals(4, reading.read());
        assertEquals(
                List.of(3, 2),
                reading.taken().stream().map(LedgerRow::rowNumber).toList());
    }

    @Test
    @DisplayName("rows that complete each other become one, even when neither could be taken in by itself")
    void completing() {
        Map<LedgerColumn, String> one = SampleLedger.row(1);
        Map<LedgerColumn, String> other = SampleLedger.row(1);
        one.put(LedgerColumn.CARE_LEVEL, "");
        other.put(LedgerColumn.VILLAGE, "");
        other.put(LedgerColumn.BASIC_AMOUNT, "812.50");
        LedgerReading reading = read(List.of(one, other));
        assertEquals(1, reading.merged());
        assertTrue(reading.taken().get(0).amounts().basic().isKnown());
    }

    @ParameterizedTest
    @CsvSource({
        "肢体,一级,肢体残疾,1",
        "视力、肢体,一级、二级,肢体/视力,二级/一级",
        "视力、肢体,一级、二级,肢体残疾 视力残疾,2 1",
        "视力、肢体,一级、二级,'',''",
        "'','',视力、肢体,一级、二级",
        "肢体、视力,'',视力、肢体,一级、二级"
    })
    @DisplayName("kinds and grades of disabilities are the same as pairs, in whatever words and order")
    void disabilities(String kinds, String grades, String otherKinds, String otherGrades) {
        LedgerReading reading = read(List.of(disabled(kinds, grades), disabled(otherKinds, otherGrades)));
        assertEquals(1, reading.merged(), () -> reading.rejected().toString());
        Set<Disability> expected = (kinds + otherKinds).contains("视力")
                ? Set.of(new Disability(DisabilityKind.VISUAL, 1), new Disability(DisabilityKind.LIMB, 2))
                : Set.of(new Disability(DisabilityKind.LIMB, 1));
        assertEquals(expected, Set.copyOf(reading.taken().get(0).disabilities()));
    }

    @ParameterizedTest
    @CsvSource({"视力、肢体,一级、二级,肢体、视力,一级、二级", "视力、肢体,一级、二级,视力,一级", "视力、肢体,'',肢体、视力,''", "视力、肢体,一级、二级,'',一级、二级"})
    @DisplayName("other pairs contradict, and so do lists of which nobody can tell how they pair")
    void otherDisabilities(String kinds, String grades, String otherKinds, String otherGrades) {
        LedgerReading reading =
                read(List.of(disabled(kinds, grades), disabled(otherKinds, otherGrades), SampleLedger.row(2)));
        assertEquals(
                List.of("ledgerfile.contradicts"),
                reading.rejected().stream()
                        .flatMap(row -> row.errors().stream().map(InputError::code))
                        .distinct()
                        .toList());
        assertEquals(2, reading.rejected().size());
    }

    @Test
    @DisplayName("rows that contradict each other are all given back, with the column and the other row")
    void contradicting() {
        Map<LedgerColumn, String> other = SampleLedger.row(1);
        other.put(LedgerColumn.CARE_LEVEL, "全护理");
        LedgerReading reading = read(List.of(SampleLedger.row(1), other, SampleLedger.row(2)));
        assertEquals(0, reading.merged());
        assertEquals(
                List.of("2 生活自理能力 ledgerfile.contradicts [3]", "3 生活自理能力 ledgerfile.contradicts [2]"),
                reading.rejected().stream()
                        .map(row -> row.rowNumber() + " " + row.errors().get(0).path() + " "
                                + row.errors().get(0).code() + " "
                                + row.errors().get(0).arguments())
                        .toList());
    }

    @Test
    @DisplayName("rows are held against each other although a cell that nobody reads cannot be relied on")
    void faultElsewhere() {
        Map<LedgerColumn, String> other = SampleLedger.row(1);
        other.put(LedgerColumn.CARE_LEVEL, "全护理");
        String lines = Stream.of(SampleLedger.row(1), other, SampleLedger.row(2), SampleLedger.row(2))
                .map(row -> SampleLedger.ndjson(row).replaceFirst("\\{", "{\"序\": {}, "))
                .collect(Collectors.joining("\n", "", "\n"));
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, lines));
        assertEquals(
                List.of("2 ledgerfile.contradicts", "1 ledgerfile.contradicts"),
                reading.rejected().stream()
                        .map(row -> row.errors().get(0).arguments().get(0) + " "
                                + row.errors().get(0).code())
                        .toList());
        assertEquals(1, reading.taken().size());
        assertEquals(1, reading.merged());
    }

    @Test
    @DisplayName(
            "a formula without a value in a column that no heading means does not hide that two rows are one person")
    void formulaElsewhere() {
        Path file = workbook()
                .sheet(
                        "台账",
                        Workbooks.row(1, headings()) + numbered(2, "半护理") + numbered(3, "全护理") + numbered(4, "半护理"))
                .in(folder);
        assertEquals("ledgerfile.no-valid-row", SampleLedger.refusal(file).code());
    }

    @Test
    @DisplayName(
            "each row is told which rows say otherwise in the column, and not an equal one; a row that says nothing there is told why it waits")
    void others() {
        Map<LedgerColumn, String> other = SampleLedger.row(1);
        other.put(LedgerColumn.CARE_LEVEL, "全护理");
        Map<LedgerColumn, String> silent = SampleLedger.row(1);
        silent.put(LedgerColumn.CARE_LEVEL, "");
        Map<LedgerColumn, String> same = SampleLedger.row(1);
        same.put(LedgerColumn.CARE_LEVEL, "半自理");
        LedgerReading reading = read(List.of(SampleLedger.row(1), same, other, silent, SampleLedger.row(2)));
        assertEquals(
                List.of(
                        "2 ledgerfile.contradicts [4]",
                        "3 ledgerfile.contradicts [4]",
                        "4 ledgerfile.contradicts [2、3]",
                        "5 ledgerfile.undecided [2、4]"),
                reading.rejected().stream()
                        .map(row -> row.rowNumber() + " " + row.errors().get(0).code() + " "
                                + row.errors().get(0).arguments())
                        .toList());
    }

    @Test
    @DisplayName("what is wrong with the merged row is told of each")
    void faulty() {
        Map<LedgerColumn, String> wrong = SampleLedger.row(1);
        wrong.put(LedgerColumn.VILLAGE, "丙村");
        LedgerReading reading = read(List.of(wrong, wrong, SampleLedger.row(2)));
        assertEquals(
                List.of(2, 3),
                reading.rejected().stream().map(RejectedRow::rowNumber).toList());
        assertEquals(3, reading.read());
    }

    @Test
    @DisplayName("people without an ID number are not held against each other")
    void withoutNumber() {
        Map<LedgerColumn, String> unnumbered = SampleLedger.row(1);
        unnumbered.put(LedgerColumn.RESIDENT_ID, "");
        assertEquals(2, read(List.of(unnumbered, unnumbered)).taken().size());
    }

    @Test
    @DisplayName("a ledger that was appended to itself is refused when it is too long to be compared")
    void appended() {
        List<Map<LedgerColumn, String>> rows = new ArrayList<>(Collections.nCopies(20_001, SampleLedger.row(1)));
        assertEquals(
                "ledgerfile.repeats",
                SampleLedger.refusal(SampleLedger.file(folder, SampleLedger.csv(rows)))
                        .code());
    }

    @Test
    @DisplayName("a trial run takes in nothing and counts every fault by column")
    void trial() {
        Map<LedgerColumn, String> wrong = SampleLedger.row(2);
        wrong.put(LedgerColumn.CARE_LEVEL, "二档");
        Map<LedgerColumn, String> both = SampleLedger.row(3);
        both.put(LedgerColumn.CARE_LEVEL, "三档");
        both.put(LedgerColumn.SEX, "女");
        Path file = SampleLedger.file(
                folder, SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(1), wrong, both)));
        LedgerSummary trial = new LedgerReader(SampleLedger.SETTINGS).tryOut(file, rows -> {});
        assertEquals(
                new LedgerSummary(
                        4,
                        1,
                        2,
                        1,
                        List.of(
                                new LedgerSummary.FaultCount("生活自理能力", "ledgerfile.word", 2, 4),
                                new LedgerSummary.FaultCount("性别", "ledgerfile.sex-differs", 1, 5))),
                trial);
    }

    @Test
    @DisplayName("the shape is told before any row, and nothing of a faulty file is handed over")
    void order() {
        List<String> told = new ArrayList<>();
        LedgerSink sink = new LedgerSink() {
            @Override
            public void begin(TableShape shape) {
                told.add("begin");
            }

            @Override
            public void taken(LedgerRow row) {
                PersonalDetails details = row.details();
                told.add(details.sex().name());
            }

            @Override
            public void rejected(RejectedRow row) {
                told.add("rejected");
            }
        };
        Path file = SampleLedger.file(folder, SampleLedger.csv(List.of(SampleLedger.row(1))));
        new LedgerReader(SampleLedger.SETTINGS).read(file, sink, rows -> {});
        assertEquals(List.of("begin", "MALE"), told);
        String cut = SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(2)));
        Path broken = SampleLedger.file(folder, cut.substring(0, cut.length() - 30));
        told.clear();
        org.junit.jupiter.api.Assertions.assertThrows(
                org.zhaoliao.reason.InvalidInputException.class,
                () -> new LedgerReader(SampleLedger.SETTINGS).read(broken, sink, rows -> {}));
        assertEquals(List.of(), told);
    }

    private static String[] headings() {
        return Stream.concat(Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading), Stream.of("序"))
                .toArray(String[]::new);
    }

    /** A row of the same man, counted by a formula whose value was not kept. */
    private static String numbered(int number, String level) {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.CARE_LEVEL, level);
        String[] cells = Arrays.stream(LedgerColumn.values())
                .map(column -> row.getOrDefault(column, ""))
                .toArray(String[]::new);
        String place = Workbooks.letters(cells.length) + number;
        return Workbooks.row(number, cells).replace("</row>", "<c r=\"" + place + "\"><f>ROW()-1</f></c></row>");
    }

    private static Map<LedgerColumn, String> disabled(String kinds, String grades) {
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.DISABLED, "是");
        row.put(LedgerColumn.DISABILITY_KIND, kinds);
        row.put(LedgerColumn.DISABILITY_GRADE, grades);
        return row;
    }

    private LedgerReading read(List<Map<LedgerColumn, String>> rows) {
        return SampleLedger.read(SampleLedger.file(folder, SampleLedger.csv(rows)));
    }
}
