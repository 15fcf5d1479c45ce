package org.zhaoliao.examples.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** An installed Chromium without a window, and what can be asked of the page it shows. Downloads nothing. */
final class Browser implements AutoCloseable {

    /** A4 in CSS pixels, without the margins of the paper. */
    private static final int PAPER_WIDTH = 665;

    private static final int HEIGHT = 900;
    private static final String QUESTIONS = resource("questions.js");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("zhaoliao.chromedriver", "/usr/bin/chromedriver")))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("zhaoliao.chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        return new Browser(new ChromeDriver(service, options));
    }

    /** Shows a page on a screen of this width, in CSS pixels. */
    void open(Path page, int width) {
        show("screen", width);
        driver.get(page.toUri().toString());
    }

    /** Shows a page as it is laid out on A4. */
    void print(Path page) {
        show("print", PAPER_WIDTH);
        driver.get(page.toUri().toString());
        driver.executeScript("window.dispatchEvent(new Event('beforeprint'))");
    }

    private void show(String media, int width) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the console told since it was last asked: errors of scripts, requests that were refused. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The answer to one of the questions of {@code questions.js}: a line for each fault. */
    List<String> ask(String question) {
        Object answer = driver.executeScript(QUESTIONS + "\nreturn " + question + "();");
        return ((List<?>) Objects.requireNonNull(answer))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
