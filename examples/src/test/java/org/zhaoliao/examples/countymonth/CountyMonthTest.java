package org.zhaoliao.examples.countymonth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.examples.SourceTree;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;

@DisplayName("A county month, end to end")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyMonthTest {

    private static final long SEED = 7;

    /** What this month has no occasion for: no problem is late for so long within it. A new row of a table is either played, or named here. */
    private static final List<String> UNTAKEN =
            List.of("探访发现的问题 待解决 提请县级督办", "探访发现的问题 已转介 提请县级督办", "探访发现的问题 再次出现 提请县级督办");

    private Path folder = Path.of("");
    private String printed = "";
    private String report = "";
    private ReportPage page = new ReportPage("");

    @BeforeAll
    void play(@TempDir Path empty) throws IOException {
        folder = empty;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        new CountyMonth(folder, SEED, new PrintStream(console, true, StandardCharsets.UTF_8)).run();
        printed = console.toString(StandardCharsets.UTF_8);
        report = Files.readString(folder.resolve("report.html"));
        page = new ReportPage(report);
    }

    @Test
    @DisplayName("the same seed gives the same report, byte for byte")
    void deterministic(@TempDir Path again) throws IOException {
        new CountyMonth(again, SEED, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)).run();

        assertArrayEquals(
                Files.readAllBytes(folder.resolve("report.html")), Files.readAllBytes(again.resolve("report.html")));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("worklist.ics")), Files.readAllBytes(again.resolve("worklist.ics")));
    }

    @Test
    @DisplayName("W2.7: the calendar has every planned visit, and every duty that the report lists")
    void calendar() throws IOException {
        String calendar = Files.readString(folder.resolve("worklist.ics"));
        Matcher planned = Pattern.compile("计划 (\\d+) 次").matcher(printed);
        assertTrue(planned.find());
        assertEquals(Long.parseLong(planned.group(1)), count(calendar, "BEGIN:VEVENT"));
        Matcher offices = Pattern.compile("应办事项 (\\d+) 项").matcher(printed);
        long duties = offices.results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        assertEquals(duties, count(calendar, "BEGIN:VTODO"));
        assertTrue(duties > 100, "duties: " + duties);
    }

    private static long count(String text, String line) {
        return text.lines().filter(line::equals).count();
    }

    @Test
    @DisplayName("no row is lost: read = taken + rejected + merged, and each planted fault is among the rejects")
    void rows() throws IOException {
        Matcher counts = Pattern.compile("读取 (\\d+) 行 = 接收 (\\d+) \\+ 退回 (\\d+) \\+ 合并 (\\d+)")
                .matcher(printed);
        assertTrue(counts.find());
        assertEquals(
                Integer.parseInt(counts.group(1)),
                Integer.parseInt(counts.group(2))
                        + Integer.parseInt(counts.group(3))
                        + Integer.parseInt(counts.group(4)));
        assertEquals("2", counts.group(4));
        String rejects = Files.readString(folder.resolve("rejects.csv"));
        SyntheticCounty.generate(SEED)
                .faults()
                .forEach(fault -> assertTrue(rejects.contains(fault.code()), fault.code()));
    }

    @Test
    @DisplayName("W2.1–W2.16, W4.1–W4.6: every life cycle is played, and the report shows where its cases stand")
    void lifeCycles() {
        String section = report.substring(report.indexOf("各流程的状态"));
        String table = section.substring(0, section.indexOf("</tbody>"));
        for (String cycle : List.of("主动发现", "认定", "协议", "探访", "问题", "投诉建议", "风险", "转介", "终止")) {
            assertTrue(table.contains(cycle), cycle);
        }
        for (String shown : List.of("签字人", "监护人", "日常看护", "更换照料服务人的步骤", "照料服务人连续失职应有的处置")) {
            assertTrue(section.contains(shown), shown);
        }
    }

    @Test
    @DisplayName("W2.1–W2.16, W4.1–W4.6: every row of every table is taken but the ones named here, and no other")
    void rowsOfTheTables() {
        Set<String> untaken = LifeCycleRows.of(SourceTree.above(Path.of("")).text("docs/life-cycles.md"));
        int rows = untaken.size();
        Set<String> taken = new TreeSet<>();
        page.rows("已办理的流程表各行").forEach(row -> taken.add(String.join(" ", row.subList(0, 3))));

        untaken.removeAll(taken);

        assertEquals(new TreeSet<>(UNTAKEN), untaken);
        assertEquals(rows - UNTAKEN.size(), taken.size(), "what was taken has a row in a table");
    }

    @Test
    @DisplayName(
            "W2.3: the county's random checks are drawn again with the same result, and each drawn case was looked at")
    void spotChecks() {
        List<List<String>> checks = page.rows("县级抽查");

        assertFalse(checks.isEmpty());
        for (List<String> check : checks) {
            int drawn = Integer.parseInt(check.get(2));
            assertTrue(drawn >= 0.3 * Integer.parseInt(check.get(1)), "share: " + check);
            assertEquals(drawn, check.get(3).split("、", -1).length);
            assertEquals(drawn, Integer.parseInt(check.get(4)));
            assertEquals(List.of(String.valueOf(SEED), "一致"), check.subList(5, 7));
        }
    }

    @Test
    @DisplayName(
            "W2.1, W3.1: each data match makes leads, every one of them is followed to its end, and the next match has a day")
    void matches() {
        List<List<String>> matches = page.rows("数据比对");
        List<List<String>> leads = page.rows("命中线索的办理");

        assertEquals(4, matches.size());
        assertEquals(
                leads.size(),
                matches.stream().mapToInt(row -> Integer.parseInt(row.get(2))).sum());
        matches.forEach(match -> assertTrue(
                Integer.parseInt(match.get(2)) > 0 && match.get(3).compareTo(match.get(1)) > 0, match.toString()));
        for (String result : List.of("情况不实", "重复线索", "已按对象情况变化办理", "村（居）民委员会", "不符合条件", "本人不愿申请")) {
            assertTrue(leads.stream().anyMatch(lead -> lead.get(4).equals(result)), result);
        }
    }

    @Test
    @DisplayName(
            "W5.5: commands sent twice are carried out once with one answer, and all histories are whole at the end")
    void proofs() {
        int again = 0;
        for (List<String> operation : page.rows("命令")) {
            again += Integer.parseInt(operation.get(2)) - Integer.parseInt(operation.get(1));
            assertEquals(operation.get(1), operation.get(3), "carried out as often as there are commands");
            assertEquals("一致", operation.get(4));
        }
        assertTrue(again > 0, "none was sent twice");

        List<List<String>> kinds = page.rows("历史封签核验");
        assertEquals(CareStore.kinds().size(), kinds.size());
        kinds.forEach(kind -> assertEquals("完好", kind.get(1), kind.get(0)));
    }

    @Test
    @DisplayName("W3.2: in every table with totals each column adds up to its total")
    void totals() {
        int checked = 0;
        for (String table : report.split("<tbody>", -1)) {
            String[] parts = table.split("</tbody>\\s*<tfoot>", 2);
            if (parts.length < 2 || parts[0].contains("</table>")) {
                continue;
            }
            List<List<Long>> rows =
                    parts[0].lines().map(CountyMonthTest::numbers).toList();
            List<Long> totals = numbers(parts[1].split("</tfoot>", 2)[0]);
            for (int column = 0; column < totals.size(); column++) {
                int at = column;
                long sum = rows.stream()
                        .filter(row -> !row.isEmpty())
                        .mapToLong(row -> row.get(at))
                        .sum();
                assertEquals(totals.get(column), sum);
                checked++;
            }
        }
        assertTrue(checked > 50, "columns checked: " + checked);
    }

    @Test
    @DisplayName("W1.4: the townships' payment lists add up to the county's, and the policy needs no warning")
    void payments() {
        List<Long> byLevel = totals("本月发放基本生活费与照料护理费");

        assertEquals(byLevel, totals("各乡镇发放名册合计"));
        assertTrue(byLevel.get(0) > 1_000, "persons: " + byLevel);
        assertEquals(byLevel.get(3), byLevel.get(1) + byLevel.get(2));
        assertFalse(printed.contains("政策提示"), printed);
    }

    private List<Long> totals(String caption) {
        String table = report.substring(report.indexOf(caption));
        return numbers(table.substring(table.indexOf("<tfoot>"), table.indexOf("</tfoot>")));
    }

    @Test
    @DisplayName(
            "W2.7: the report shows extra visits, attempts in vain and signs of made-up visits, and an inspector has them to look into")
    void visits() {
        List<Long> besides = totals("计划外探访与未果的尝试");
        assertTrue(besides.stream().allMatch(count -> count > 0), besides.toString());
        String signs = report.substring(report.indexOf("疑似虚假探访线索"));
        String table = signs.substring(0, signs.indexOf("</tbody>"));
        assertTrue(table.contains("使用同一照片或材料") && table.contains("补录过迟"), table);
        assertTrue(report.contains("核查疑似虚假探访"));
    }

    @Test
    @DisplayName("the report shows every part of the notice")
    void parts() {
        for (String part :
                List.of("台账导入", "资格认定与复核", "自理能力与待遇", "照料空档", "入户探访", "发现的问题", "满意度调查", "风险", "应办事项", "排查统计", "数据质量")) {
            assertTrue(report.contains(part), part);
        }
        assertTrue(report.contains("整改中") && report.contains("已解除"), "a caregiver was told to improve, and replaced");
        for (String ending : List.of("已书面告知", "不予终止", "已决定终止", "2026-11")) {
            assertTrue(report.contains(ending), ending);
        }
    }

    @Test
    @DisplayName(
            "W5.4: no ID number of anybody is in the report, on the console, in the calendar or in the database file")
    void noIdentityNumbers() throws IOException {
        String database = Files.readString(folder.resolve("county.mv.db"), StandardCharsets.ISO_8859_1);
        String calendar = Files.readString(folder.resolve("worklist.ics"));
        SyntheticCounty.generate(SEED).recipients().stream()
                .map(recipient -> recipient.person().residentId().reveal())
                .forEach(number -> {
                    assertFalse(report.contains(number));
                    assertFalse(printed.contains(number));
                    assertFalse(calendar.contains(number));
                    assertFalse(database.contains(number));
                });
    }

    @Test
    @DisplayName("W2.3: an office's worklist can be asked for as of any day of the month, as it was known then")
    void worklistOfADay() {
        String early = worklist(LocalDate.of(2026, 10, 9));
        String late = worklist(LocalDate.of(2026, 10, 31));

        assertTrue(early.contains("凤城镇") && early.contains("2026-10-09"));
        assertTrue(late.contains("逾期"));
        assertFalse(early.contains("发现日 2026-10-2"), "what was found later was not known");
        assertTrue(late.contains("发现日 2026-10-2"));
    }

    private String worklist(LocalDate day) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        new OfficeWorklist(folder, WenshuiGazetteer.load(), CountyMonth.policy())
                .print(DivisionCode.of("141121100"), day, new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8);
    }

    private static List<Long> numbers(String row) {
        return Pattern.compile("<td class=\"n\">(-?\\d+)</td>")
                .matcher(row)
                .results()
                .map(cell -> Long.valueOf(cell.group(1)))
                .toList();
    }
}
