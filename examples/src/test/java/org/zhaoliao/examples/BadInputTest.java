package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.examples.synthetic.SyntheticCounty;

@DisplayName("A new user's mistakes: one clear message, exit code 1, nothing half-written")
class BadInputTest {

    private static final String LEDGER = SyntheticCounty.generate(3).ledger();

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        String heading = LEDGER.lines().findFirst().orElseThrow();
        return Stream.of(
                Arguments.of("tablefile.empty", new byte[0]),
                Arguments.of("tablefile.encoding", new byte[] {(byte) 0xFF, ',', (byte) 0xFF}),
                Arguments.of("tablefile.utf-16", LEDGER.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("tablefile.workbook-broken", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2}),
                Arguments.of(
                        "ledgerfile.truncated",
                        LEDGER.substring(0, LEDGER.length() - 40).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("ledgerfile.headings", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "ledgerfile.no-valid-row",
                        (heading + "\n" + "无,".repeat(50) + "无\n").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refused(String code, byte[] content) throws IOException {
        Path ledger = folder.resolve("bad.csv");
        Files.write(ledger, content);

        assertRefused(ledger, code);
    }

    @Test
    void noFile() {
        assertRefused(folder.resolve("nowhere.csv"), "tablefile.missing");
    }

    @Test
    @DisplayName("a worklist of a month that was never stored")
    void noMonth() {
        Run run = run("worklist", "--in", folder.toString(), "--office", "141121100", "--as-of", "2026-10-20");

        assertEquals(1, run.exit());
        assertTrue(run.errors().contains("examples.no-month"), run.errors());
    }

    @Test
    @DisplayName("an output folder that is a file")
    void outputIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "kept");

        Run run = run("county-month", "--out", file.toString());

        assertEquals(1, run.exit());
        assertEquals(
                2,
                run.errors()
                        .lines()
                        .filter(line -> line.contains("[examples.file]"))
                        .count(),
                run.errors());
        assertEquals("kept", Files.readString(file));
    }

    private void assertRefused(Path ledger, String code) {
        Path out = folder.resolve("out");
        Run run = run("county-month", "--ledger", ledger.toString(), "--out", out.toString());

        assertEquals(1, run.exit(), run.errors());
        assertEquals(
                2,
                run.errors()
                        .lines()
                        .filter(line -> line.contains("[" + code + "]"))
                        .count(),
                run.errors());
        assertFalse(run.errors().contains("Exception"), run.errors());
        assertFalse(Files.exists(out.resolve("county.mv.db")));
        assertFalse(Files.exists(out.resolve("county-building.mv.db")));
    }

    private record Run(int exit, String errors) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try {
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            return new Run(Zhaoliao.run(arguments), errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
