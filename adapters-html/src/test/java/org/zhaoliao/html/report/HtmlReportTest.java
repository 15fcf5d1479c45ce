package org.zhaoliao.html.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert('1')</script> & \"quotes\"";

    private static Report report(String text) {
        Chart chart = new Chart(
                Chart.Kind.BAR,
                text,
                "乡镇",
                "人",
                List.of(text, "南庄镇"),
                List.of(new Chart.Series(text, List.of(3L, 4L))));
        Table table = new Table(
                text,
                List.of(Table.Column.text("乡镇"), Table.Column.number("人数")),
                List.of(List.of(text, "3"), List.of("南庄镇", "4")),
                List.of("合计", "7"));
        MonthPicture month = MonthPicture.of(
                text,
                YearMonth.of(2026, 10),
                day -> new MonthPicture.Day(String.valueOf(day.getDayOfMonth()), false, text, 1));
        return new Report(
                text,
                text,
                List.of(text),
                List.of(new Section(
                        "one",
                        text,
                        text,
                        List.of(new Figure(text, "7", "人")),
                        List.of(chart),
                        List.of(month),
                        List.of(table))));
    }

    @Test
    @DisplayName("what somebody typed stays text, in the page and in the charts")
    void escapes() {
        String page = HtmlReport.page(report(HOSTILE));

        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("&lt;script&gt;alert"));
        assertTrue(page.contains("\\u003cscript>alert"));
    }

    @Test
    @DisplayName("the page asks for nothing from outside")
    void selfContained() {
        Matcher links = Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                .matcher(HtmlReport.page(report("县")).replaceAll("(?s)<script>.*?</script>", ""));
        int seen = 0;
        while (links.find()) {
            assertTrue(links.group(1).startsWith("#"), links.group(1));
            seen++;
        }
        assertTrue(seen > 0);
        assertTrue(HtmlReport.page(report("县")).contains("default-src 'none'"));
    }

    @Test
    @DisplayName("the same report gives the same page")
    void deterministic() {
        assertEquals(HtmlReport.page(report("县")), HtmlReport.page(report("县")));
    }

    @Test
    @DisplayName("rows, totals and the numbers behind a chart are on the page")
    void shown() {
        String page = HtmlReport.page(report("县"));

        assertTrue(page.contains("<td>合计</td><td class=\"n\">7</td>"));
        assertEquals(2, page.split("<td>南庄镇</td><td class=\"n\">4</td>", -1).length - 1);
    }

    @Test
    @DisplayName("a table wider than the paper is shown in pieces, each with the first column, every other column once")
    void wide() {
        List<Integer> numbers = IntStream.rangeClosed(1, 25).boxed().toList();
        Table wide = new Table(
                "宽表",
                Stream.concat(
                                Stream.of(Table.Column.text("乡镇")),
                                numbers.stream().map(number -> Table.Column.number("第" + number + "列")))
                        .toList(),
                List.of(cells("南庄镇", numbers)),
                cells("合计", numbers));
        String page =
                HtmlReport.page(new Report("县", "县", List.of(), List.of(Section.of("one", "县", "县", List.of(wide)))));

        for (int piece = 1; piece <= 3; piece++) {
            assertEquals(1, times(page, "<caption>宽表 (" + piece + "/3)</caption>"));
        }
        assertEquals(3, times(page, "<td>南庄镇</td>"));
        assertEquals(3, times(page, "<td>合计</td>"));
        for (int number : numbers) {
            assertEquals(1, times(page, "<th class=\"n\">第" + number + "列</th>"));
            assertEquals(2, times(page, "<td class=\"n\">" + number + "</td>"));
        }
    }

    private static List<String> cells(String name, List<Integer> numbers) {
        return Stream.concat(Stream.of(name), numbers.stream().map(String::valueOf))
                .toList();
    }

    private static int times(String page, String text) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    @DisplayName("a row that does not fit its columns is a defect")
    void widths() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Table.of("t", List.of(Table.Column.text("a")), List.of(List.of("1", "2"))));
    }

    @Test
    @DisplayName("a month begins on a Monday and holds every day once")
    void month() {
        MonthPicture month = MonthPicture.of(
                "",
                YearMonth.of(2026, 10),
                day -> new MonthPicture.Day(String.valueOf(day.getDayOfMonth()), false, "", 0));

        List<String> numbers = month.weeks().stream()
                .flatMap(List::stream)
                .map(MonthPicture.Day::number)
                .toList();
        assertEquals(35, numbers.size());
        assertEquals(List.of("", "", "", "1", "2"), numbers.subList(0, 5));
        assertEquals(31, numbers.stream().filter(number -> !number.isEmpty()).count());
    }
}
