package org.zhaoliao.benchmarks.growth;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Time and memory against the number of persons, both axes by powers of ten: a straight line of slope one is growth in step. */
final class Plot {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private Plot() {}

    /** Two pictures, whose names end in {@code -time.png} and {@code -memory.png}. */
    static void draw(Map<GrowingWork, List<Step>> steps, Path path) throws IOException {
        save(chart("CPU ms", steps, Step::millis), path + "-time");
        save(chart("MB allocated", steps, Step::allocated), path + "-memory");
    }

    private static XYChart chart(String axis, Map<GrowingWork, List<Step>> steps, ToDoubleFunction<Step> measure) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle("persons")
                .yAxisTitle(axis)
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        steps.forEach((work, own) -> chart.addSeries(
                work.title(),
                own.stream().mapToDouble(Step::persons).toArray(),
                own.stream().mapToDouble(measure).toArray()));
        return chart;
    }

    private static void save(XYChart chart, String path) throws IOException {
        ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", new File(path + ".png"));
    }
}
