package org.zhaoliao.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.examples.countymonth.CountyMonth;

@DisplayName("W3.2, W2.4: the report and the papers of a county month, in a real browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final long SEED = 7;
    private static final List<Integer> WIDTHS = List.of(1280, 800, 390);
    private static final int PAPERS = 7;

    private final Browser browser = Browser.start();
    private Path folder = Path.of("");

    /** Plays a month, or takes the folder of one that was played: {@code -Dzhaoliao.pages=county-month}. */
    @BeforeAll
    void play(@TempDir Path empty) {
        folder = Path.of(System.getProperty("zhaoliao.pages", empty.toString()));
        if (Files.exists(folder.resolve("report.html"))) {
            return;
        }
        new CountyMonth(folder, SEED, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)).run();
    }

    @AfterAll
    void quit() {
        browser.close();
    }

    private List<Path> pages() {
        try (Stream<Path> papers = Files.list(folder.resolve("papers"))) {
            return Stream.concat(Stream.of(folder.resolve("report.html")), papers.sorted())
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("nothing reaches beyond the edge, on a desk, a tablet and a telephone")
    void fitsTheScreen() {
        assertEquals(1 + PAPERS, pages().size());
        for (Path page : pages()) {
            for (int width : WIDTHS) {
                browser.open(page, width);
                assertEquals(List.of(), browser.ask("overflowing"), page.getFileName() + " at " + width);
            }
        }
    }

    @Test
    @DisplayName("nothing reaches beyond the edge of the paper, and no text is cut off")
    void fitsThePaper() {
        for (Path page : pages()) {
            browser.print(page);
            assertEquals(List.of(), browser.ask("overflowing"), page.getFileName() + " on paper");
            assertEquals(List.of(), browser.ask("clipped"), page.getFileName() + " on paper");
        }
    }

    @Test
    @DisplayName("no script fails, nothing is asked for, and the console is silent")
    void quiet() {
        browser.console();
        for (Path page : pages()) {
            browser.open(page, WIDTHS.get(0));
            assertEquals(List.of(), browser.ask("requests"), page.toString());
            assertEquals(List.of(), browser.console(), page.toString());
        }
    }

    @Test
    @DisplayName("every chart is drawn, on every screen and on paper")
    void chartsAreDrawn() {
        Path report = folder.resolve("report.html");
        for (int width : WIDTHS) {
            browser.open(report, width);
            assertTrue(browser.ask("charts").size() > 3);
            assertEquals(List.of(), browser.ask("emptyCharts"), "at " + width);
        }
        browser.print(report);
        assertEquals(List.of(), browser.ask("emptyCharts"), "on paper");
    }

    @Test
    @DisplayName("the totals that a reader sees are the sums of the rows that a reader sees")
    void totalsAreSums() {
        browser.open(folder.resolve("report.html"), WIDTHS.get(0));

        assertTrue(browser.ask("totals").size() > 20);
        assertEquals(List.of(), browser.ask("wrongTotals"));
    }

    @Test
    @DisplayName("every character has a glyph")
    void glyphs() {
        for (Path page : pages()) {
            browser.open(page, WIDTHS.get(0));
            assertEquals(List.of(), browser.ask("missingGlyphs"), page.toString());
        }
    }

    @Test
    @DisplayName("each fault is seen where there is one")
    void faultsAreSeen(@TempDir Path other) throws IOException {
        Path planted = other.resolve("planted.html");
        Files.writeString(planted, """
                <!DOCTYPE html><meta charset="UTF-8"><body style="font-family: sans-serif">
                <div style="width: 2000px">wide</div><p style="width: 2em; white-space: nowrap">cut off here</p>
                <div class="chart" id="chart-0"></div><p>\uE123</p><img src="http://127.0.0.1:9/none.png">
                <table><caption>c</caption><thead><tr><th>n</th></tr></thead><tbody><tr><td class="n">1</td></tr></tbody>
                <tfoot><tr><td class="n">2</td></tr></tfoot></table><script>undefined.x</script>
                """);
        browser.console();
        browser.open(planted, WIDTHS.get(0));

        for (String question :
                List.of("overflowing", "clipped", "requests", "emptyCharts", "wrongTotals", "missingGlyphs")) {
            assertFalse(browser.ask(question).isEmpty(), question);
        }
        assertTrue(browser.console().stream().anyMatch(line -> line.contains("TypeError")));
    }
}
