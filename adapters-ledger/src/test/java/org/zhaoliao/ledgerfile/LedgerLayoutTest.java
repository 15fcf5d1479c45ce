package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W3.0: how ledgers are laid out, as a document")
class LedgerLayoutTest {

    private static final String COUNTY = """
            {"format": "zhaoliao-ledger-layout/1",
             "headings": {"身份证号": ["公民身份号码", "证件号码"], "VILLAGE": ["村（居）委会"], "银行帐号": ["惠农 帐户（新）"]},
             "doubled": "FIRST_FILLED",
             "separators": "，#",
             "words": {"CARE_LEVEL": {"一档": "WHOLLY_DEPENDENT"}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "姓名,NAME",
        "公民身份号码,RESIDENT_ID",
        "村(居)委会,VILLAGE",
        "惠农账户(新),BANK_ACCOUNT",
        "　银 行 账 号 ,BANK_ACCOUNT",
        "年收入(元),YEARLY_INCOME",
        "所属社区,VILLAGE"
    })
    @DisplayName("brackets, blanks and 帐 or 账 make no difference between headings")
    void headings(String written, LedgerColumn column) {
        assertEquals(Optional.of(column), LedgerLayout.of(COUNTY).column(written));
    }

    @Test
    @DisplayName("every heading that the provincial system writes is known")
    void provincial() throws java.io.IOException {
        LedgerLayout standard = LedgerLayout.standard();
        try (java.io.InputStream in = java.util.Objects.requireNonNull(
                LedgerLayoutTest.class.getResourceAsStream("headings.csv"), "headings.csv")) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            List<String> unknown = text.lines()
                    .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                    .filter(heading -> standard.column(heading).isEmpty())
                    .toList();
            assertEquals(List.of(), unknown);
            assertEquals(LedgerColumn.values().length, text.lines().count());
        }
    }

    @Test
    @DisplayName(
            "of several columns for one thing the filled one counts, and of equal ones any; if the layout does not say so, the file is refused")
    void doubled() {
        String csv = SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(2)));
        List<String> lines = csv.lines().toList();
        String both = "证件号码,公民身份号码," + lines.get(0) + "\n"
                + SampleLedger.id(4) + "," + SampleLedger.id(4) + ","
                + lines.get(1).replace(SampleLedger.id(1), "") + "\n"
                + ",," + lines.get(2) + "\n";
        Path file = SampleLedger.file(folder, both);
        LedgerReading reading = new LedgerReader(settings(LedgerLayout.of(COUNTY))).read(file, rows -> {});
        assertEquals(
                List.of(SampleLedger.id(4), SampleLedger.id(2)),
                reading.taken().stream()
                        .map(row ->
                                row.details().residentId().value().orElseThrow().reveal())
                        .toList());
        LedgerLayout strict = LedgerLayout.of(COUNTY.replace("FIRST_FILLED", "REFUSE"));
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> new LedgerReader(settings(strict)).read(file, rows -> {}));
        assertEquals("ledgerfile.heading-twice", refusal.errors().get(0).code());
    }

    @Test
    @DisplayName(
            "a row that says different things under two headings for one column is given back, and says which they are")
    void doubledAndDifferent() {
        Map<LedgerColumn, String> paid = SampleLedger.row(2);
        paid.put(LedgerColumn.BANK_ACCOUNT, "622848001234");
        List<String> lines = SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(1), paid))
                .lines()
                .toList();
        String csv = "公民身份号码,惠农账户（新）," + lines.get(0) + "\n"
                + SampleLedger.id(3) + ",," + lines.get(1) + "\n"
                + SampleLedger.id(1) + ",," + lines.get(2) + "\n"
                + ",6228 4800 1234," + lines.get(3) + "\n";
        LedgerReading reading =
                new LedgerReader(settings(LedgerLayout.of(COUNTY))).read(SampleLedger.file(folder, csv), rows -> {});
        assertEquals(
                List.of("2 身份证号 ledgerfile.heading-differs [身份证号、公民身份号码]"),
                reading.rejected().stream()
                        .flatMap(row -> row.errors().stream()
                                .map(e -> row.rowNumber() + " " + e.path() + " " + e.code() + " " + e.arguments()))
                        .toList());
        assertEquals(2, reading.taken().size());
        assertEquals(0, reading.merged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"视力、肢体", "视力,肢体", "视力；肢体", "视力/肢体", "视力\n肢体", "视力 肢体"})
    @DisplayName("several values in one cell")
    void several(String kinds) {
        assertEquals(
                List.of(new Disability(DisabilityKind.VISUAL, 1), new Disability(DisabilityKind.LIMB, 2)),
                disabilities(LedgerLayout.standard(), kinds, "一级、二级"));
    }

    @Test
    @DisplayName("separators of a county's own")
    void ownSeparators() {
        assertEquals(2, disabilities(LedgerLayout.of(COUNTY), "视力#肢体", "一级，二级").size());
        assertEquals(List.of("a-b", "c"), LedgerLayout.of(COUNTY).parts("a-b#c").toList());
    }

    @Test
    @DisplayName("everything that is wrong with a document is told at once: where, what was found, what is allowed")
    void allErrors() {
        String wrong = """
                {"format": "x", "sheeet": 1, "sheet": 5,
                 "headings": {"证号": ["a"], "姓名": "b", "民族": ["", 3, "性别", "新", "新"], "AGE": ["新"]},
                 "doubled": "BOTH", "separators": "、和",
                 "words": {"LEVEL": {}, "SEX": [], "REGISTER": {"村里": "VILLAGE", "": "RURAL"}}}
                """;
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> LedgerLayout.of(wrong));
        assertEquals(
                List.of(
                        "sheeet layout-member",
                        "format layout-format",
                        "sheet layout-type",
                        "headings.证号 layout-column",
                        "headings.姓名 layout-type",
                        "headings.民族[0] layout-heading",
                        "headings.民族[1] layout-heading",
                        "headings.民族[2] layout-clash",
                        "headings.AGE[0] layout-clash",
                        "words.LEVEL layout-term",
                        "words.SEX layout-type",
                        "words.REGISTER.村里 layout-meaning",
                        "words.REGISTER layout-word",
                        "doubled layout-doubled",
                        "separators layout-separators"),
                refusal.errors().stream()
                        .map(e -> e.path() + " " + e.code().replace("ledgerfile.", ""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"a\":1,\"a\":2}", "{} {}", "[[[[[[[[[[]]]]]]]]]]"})
    @DisplayName("what is not one JSON object")
    void notJson(String json) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> LedgerLayout.of(json));
        assertEquals("ledgerfile.layout-json", refusal.errors().get(0).code());
    }

    private List<Disability> disabilities(LedgerLayout layout, String kinds, String grades) {
        Map<LedgerColumn, String> row = SampleLedger.disabled(1);
        row.put(LedgerColumn.DISABILITY_CERTIFICATE, "");
        row.put(LedgerColumn.DISABILITY_KIND, kinds);
        row.put(LedgerColumn.DISABILITY_GRADE, grades);
        Path file = SampleLedger.file(folder, SampleLedger.csv(List.of(row)));
        return new LedgerReader(settings(layout))
                .read(file, rows -> {})
                .taken()
                .get(0)
                .disabilities();
    }

    private static LedgerSettings settings(LedgerLayout layout) {
        LedgerSettings usual = SampleLedger.SETTINGS;
        return new LedgerSettings(usual.gazetteer(), layout, usual.asOf(), usual.limits());
    }
}
