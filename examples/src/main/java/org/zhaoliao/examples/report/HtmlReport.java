package org.zhaoliao.examples.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes one self-contained HTML page of a report. The same report gives the same bytes. */
public final class HtmlReport {

    private static final String TEMPLATE = "report.mustache";
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

    private HtmlReport() {}

    /** The page as text; to be written as UTF-8. */
    public static String page(Report report) {
        Template template = Mustache.compiler()
                .escapeHTML(true)
                .withLoader(name -> new StringReader(resource(name + ".mustache")))
                .compile(resource(TEMPLATE));
        List<String> options = new ArrayList<>();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("title", report.title());
        view.put("subtitle", report.subtitle());
        view.put("notes", report.notes());
        view.put(
                "sections",
                report.sections().stream()
                        .map(section -> view(section, options))
                        .toList());
        view.put("options", "[" + String.join(",\n", options) + "]");
        view.put("library", options.isEmpty() ? "" : resource(CHARTS).replace("</script", "<\\/script"));
        return template.execute(view);
    }

    private static Map<String, Object> view(Section section, List<String> options) {
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
        view.put("tables", section.tables().stream().map(HtmlReport::view).toList());
        return view;
    }

    private static Map<String, Object> view(Table table) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("caption", table.caption());
        view.put("size", table.rows().size());
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
