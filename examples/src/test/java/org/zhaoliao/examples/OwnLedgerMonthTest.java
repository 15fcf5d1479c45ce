package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.identity.ResidentId;

@DisplayName("W3.0: a county month is played with any ledger that can be taken in, however few there are to play it")
class OwnLedgerMonthTest {

    private static final long SEED = 2024;
    private static final String HEADINGS = "姓名,身份证号,性别,出生日期,是否残疾,残疾类别,残疾等级,生活自理能力,最初享受月份,供养方式,户籍类型,所属街,所属社";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0} rows, caregivers {1}")
    @CsvSource({"1,false", "4,true", "40,true", "600,false"})
    @DisplayName("people whom nobody invented, of whom only the ledger is known")
    void strangers(int rows, boolean caregivers) throws IOException {
        String headings = HEADINGS + (caregivers ? ",照料人姓名,照料人身份证号" : "");
        List<String> lines = new ArrayList<>(List.of(headings));
        for (int i = 0; i < rows; i++) {
            lines.add(row(i, "分散供养") + (caregivers ? ",乙丙," + id("142322", 1970, i) : ""));
        }
        plays(lines, rows);
    }

    @Test
    @DisplayName("people who all live in an institution")
    void institution() throws IOException {
        plays(List.of(HEADINGS, row(1, "集中供养"), row(2, "集中供养")), 2);
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 10, 40, 300})
    @DisplayName("some of the invented county, with their caregivers")
    void some(int rows) throws IOException {
        plays(SyntheticCounty.generate(SEED).ledger().lines().limit(rows + 1).toList(), rows);
    }

    private void plays(List<String> lines, int rows) throws IOException {
        Path ledger = Files.write(folder.resolve("own.csv"), lines);
        CommandRun run = CommandRun.of(
                "county-month",
                "--ledger",
                ledger.toString(),
                "--out",
                folder.resolve("month").toString(),
                "--seed",
                String.valueOf(SEED));
        assertEquals(0, run.exit(), run.errors());
        assertTrue(run.errors().contains("读取 " + rows + " 行 = 接收"), run.errors());
        assertTrue(Files.size(folder.resolve("month/report.html")) > 0);
    }

    private static String row(int number, String form) {
        int year = 1935 + number % 20;
        return Stream.of(
                        "甲乙",
                        id("142322", year, number),
                        "男",
                        year + "-01-01",
                        "否",
                        "",
                        "",
                        "全自理",
                        "2017-02",
                        form,
                        "农村",
                        "开栅镇",
                        "武陵村")
                .collect(Collectors.joining(","));
    }

    /** Of a man; no two rows have the same. */
    private static String id(String place, int year, int number) {
        String body = place + year + "0101" + "%03d".formatted(1 + 2 * (number / 20));
        return body + ResidentId.checkDigit(body);
    }
}
