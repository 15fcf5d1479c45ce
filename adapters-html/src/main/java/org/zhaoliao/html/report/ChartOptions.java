package org.zhaoliao.html.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The options that ECharts draws a chart from, as JSON. */
final class ChartOptions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> COLOURS =
            List.of("#2f5d8a", "#c8553d", "#7aa095", "#e0a458", "#6d597a", "#9c9c9c");

    private ChartOptions() {}

    /** The options; {@code <} is escaped, so that no text can end the script it stands in. */
    static String json(Chart chart) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("animation", false);
        options.put("color", COLOURS);
        options.put("tooltip", Map.of("trigger", chart.kind() == Chart.Kind.PIE ? "item" : "axis"));
        options.put("legend", ordered("bottom", 0, "type", "scroll"));
        if (chart.kind() == Chart.Kind.PIE) {
            options.put("series", List.of(pie(chart)));
        } else {
            options.put("grid", ordered("left", 16, "right", 16, "top", 40, "bottom", 64, "containLabel", true));
            options.put("xAxis", xAxis(chart));
            options.put("yAxis", ordered("type", "value", "name", chart.unit(), "minInterval", 1));
            options.put("series", bars(chart));
        }
        return JSON.writeValueAsString(options).replace("<", "\\u003c");
    }

    private static Map<String, Object> xAxis(Chart chart) {
        return ordered(
                "type",
                "category",
                "name",
                chart.category(),
                "nameLocation",
                "middle",
                "nameGap",
                56,
                "data",
                chart.categories(),
                "axisLabel",
                ordered("interval", 0, "rotate", chart.categories().size() > 6 ? 40 : 0));
    }

    private static Map<String, Object> pie(Chart chart) {
        List<Map<String, Object>> slices = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            slices.add(ordered(
                    "name", chart.categories().get(i),
                    "value", chart.series().get(0).values().get(i)));
        }
        return ordered(
                "type",
                "pie",
                "radius",
                List.of("35%", "62%"),
                "label",
                ordered("formatter", "{b}\n{c} " + chart.unit()),
                "data",
                slices);
    }

    private static List<Map<String, Object>> bars(Chart chart) {
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        List<Map<String, Object>> bars = new ArrayList<>();
        for (Chart.Series one : chart.series()) {
            Map<String, Object> bar = ordered("type", "bar", "name", one.name(), "data", one.values());
            if (stacked) {
                bar.put("stack", "all");
            }
            bar.put("label", ordered("show", !stacked, "position", "top", "fontSize", 11));
            bars.add(bar);
        }
        return bars;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
