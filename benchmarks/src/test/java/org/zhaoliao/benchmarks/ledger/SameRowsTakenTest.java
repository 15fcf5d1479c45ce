package org.zhaoliao.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The ways of reading a ledger file that the benchmark compares take in the same rows")
class SameRowsTakenTest {

    private static final int ROWS = 1_234;
    private static final int FAULTY = 10;

    /** What makes a row one that nobody takes: another sex, birth date or village, a name that is missing. */
    private static final List<UnaryOperator<String>> FAULTS = List.of(
            row -> row.replace(",男,", ",女,"),
            row -> row.replaceFirst(",19(\\d\\d)-", ",18$1-"),
            row -> row.replaceFirst("[甲乙]村", "丙村"),
            row -> row.replace("王试样", ""));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("all of them")
    void same() {
        Path file = LedgerFiles.csv(ROWS);
        assertEquals(ROWS, LedgerFiles.reader().tryOut(file, rows -> {}).taken());
        assertEquals(ROWS, HandWritten.taken(file));
    }

    @Test
    @DisplayName("and not those that are faulty, or there a second time")
    void faulty() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(LedgerFiles.csv(ROWS)));
        for (int i = 0; i < FAULTS.size() * FAULTY; i++) {
            lines.set(i + 1, FAULTS.get(i % FAULTS.size()).apply(lines.get(i + 1)));
        }
        lines.addAll(lines.subList(lines.size() - FAULTY, lines.size()).stream().toList());
        Path file = Files.write(folder.resolve("ledger.csv"), lines);
        int sound = ROWS - FAULTS.size() * FAULTY;
        assertEquals(sound, LedgerFiles.reader().tryOut(file, rows -> {}).taken());
        assertEquals(sound, HandWritten.taken(file));
    }
}
