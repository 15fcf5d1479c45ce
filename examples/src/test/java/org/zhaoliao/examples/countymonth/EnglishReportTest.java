package org.zhaoliao.examples.countymonth;

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
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.3: the month's report in English, on request")
class EnglishReportTest {

    private static final Pattern HEADING = Pattern.compile("<(h1|h2|th|title)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<td class=\"n\">[^<]*</td>");

    @Test
    @DisplayName("every heading is English, and every number is that of the Chinese report")
    void english(@TempDir Path chinese, @TempDir Path english) throws IOException {
        String zh = report(chinese, Wording.CHINESE);
        String en = report(english, Wording.ENGLISH);

        List<String> headings =
                HEADING.matcher(en).results().map(found -> found.group(2)).toList();
        assertTrue(headings.size() > 100);
        assertEquals(
                List.of(),
                headings.stream()
                        .filter(heading -> heading.matches(".*\\p{IsHan}.*"))
                        .toList());
        assertEquals(numbers(zh), numbers(en));
        assertTrue(en.contains("lang=\"en\"") && zh.contains("lang=\"zh"));
    }

    @Test
    @DisplayName("both languages have the same texts")
    void texts() {
        assertEquals(keys(Locale.ENGLISH), keys(Locale.SIMPLIFIED_CHINESE));
        keys(Locale.ENGLISH)
                .forEach(key -> assertFalse(Wording.ENGLISH.of(key).matches(".*\\p{IsHan}.*")
                        && !Wording.ENGLISH.of(key).contains("〔2021〕")));
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(
                ResourceBundle.getBundle("org.zhaoliao.report.reasons", locale).keySet());
    }

    /** Sorted, since rows that are ordered by their words stand elsewhere in another language. */
    private static List<String> numbers(String page) {
        return NUMBER.matcher(page)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static String report(Path folder, Wording wording) throws IOException {
        PrintStream console = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new CountyMonth(folder, 2024, console, wording).run();
        return Files.readString(folder.resolve("report.html"));
    }
}
