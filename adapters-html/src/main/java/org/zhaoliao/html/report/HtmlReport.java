package org.zhaoliao.html.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** Makes one self-contained HTML page of a report (报表页面). The same report gives the same bytes. */
public final class HtmlReport {

    private static final String TEMPLATE = "report.mustache";
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

    private final Wording wording;
    private final List<String> options = new ArrayList<>();

    private HtmlReport(Wording wording) {
        this.wording = wording;
    }

    /** The page as text, in Chinese; to be written as UTF-8. */
    public static String page(Report report) {
        return page(report, Wording.CHINESE);
    }

    /** The page as text; to be written as UTF-8. The language is that of what the page adds to the report. */
    public static String page(Report report, Wording wording) {
        return new HtmlReport(wording).write(report);
    }

    private String write(Report report) {
        Template template = Mustache.compiler()
                .escapeHTML(true)
                .withLoader(name -> new StringReader(resource(name + ".mustache")))
                .compile(resource(TEMPLATE));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("words", words());
        view.put("weekdays", weekdays());
        view.put("title", report.title());
        view.put("subtitle", report.subtitle());
        view.put("notes", report.notes());
        view.put("sections", report.sections().stream().map(this::view).toList());
        view.put("options", "[" + String.join(",\n", options) + "]");
        view.put("library", options.isEmpty() ? "" : resource(CHARTS).replace("</script", "<\\/script"));
        return template.execute(view);
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("language", wording.of("html.language"));
        for (String word : List.of("contents", "chart-data", "footer")) {
            words.put(word, wording.of("html.report." + word));
        }
        return words;
    }

    private List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> wording.of("html.report." + day.name()))
                .toList();
    }

    private Map<String, Object> view(Section section) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", section.id());
        view.put("title", section.title());
        view.put("note", section.note());
        view.put("figures", section.figures());
        view.put("months", section.months());
        List<Map<String, Object>> charts = new ArrayList<>();
        for (Chart chart : section.charts()) {
            charts.add(Map.of("index", options.size(), "title", chart.title(), "table", view(chart.table())));
            options.add(ChartOptions.json(chart));
        }
        view.put("charts", charts);
        view.put(
                "tables",
                section.tables().stream()
                        .flatMap(table -> table.pieces().stream())
                        .map(this::view)
                        .toList());
        return view;
    }

    private Map<String, Object> view(Table table) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("caption", table.caption());
        view.put("size", wording.of(Reason.of("html.report.rows", table.rows().size())));
        view.put("folded", table.isLong());
        view.put("columns", table.columns());
        view.put("rows", table.rows().stream().map(row -> cells(table, row)).toList());
        view.put("hasTotals", !table.totals().isEmpty());
        view.put("totals", table.totals().isEmpty() ? List.of() : cells(table, table.totals()));
        return view;
    }

    private static List<Map<String, Object>> cells(Table table, List<String> row) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(
                    Map.of("text", row.get(i), "numeric", table.columns().get(i).numeric()));
        }
        return cells;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
