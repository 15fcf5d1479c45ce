package org.zhaoliao.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A study of given recipients is not begun under rules that nobody meant")
class SparkStudyTest {

    private static final String RIGHT = "eligibility.property-kinds,14,2016-01-01,,DEPOSITS,invented,1,LOCAL_RULE";
    private static final String MISSPELT = "eligibility.elder-agee,14,2016-01-01,,65,invented,1,LOCAL_RULE";

    @TempDir
    private Path folder;

    private final StringWriter faults = new StringWriter();

    @Test
    @DisplayName("W5.1: a line that no rule reads is told with its place, in both languages")
    void misspelt() throws IOException {
        assertEquals(1, given("--proposed", table(MISSPELT)));
        assertEquals(
                2,
                faults.toString()
                        .lines()
                        .filter(line -> line.contains("line 1"))
                        .count(),
                faults::toString);
        assertTrue(faults.toString().contains("eligibility.elder-agee"), faults::toString);
    }

    @Test
    @DisplayName("day and both tables are given with the recipients: those of the invented province are not theirs")
    void complete() throws IOException {
        assertEquals(2, run("--in", "somewhere"));
        assertEquals(2, run("--in", "somewhere", "--day", "2026-09-30", "--present", table(RIGHT)));
    }

    @Test
    @DisplayName("and recipients are given once")
    void once() throws IOException {
        assertEquals(2, given("--proposed", table(RIGHT), "--in", "elsewhere"));
    }

    private int given(String... more) throws IOException {
        return run(Stream.concat(
                        Stream.of("--in", "somewhere", "--day", "2026-09-30", "--present", table(RIGHT)),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return SparkStudy.run(new PrintWriter(faults, true), arguments);
    }

    private String table(String line) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "table", ".csv"), line + "\n")
                .toString();
    }
}
