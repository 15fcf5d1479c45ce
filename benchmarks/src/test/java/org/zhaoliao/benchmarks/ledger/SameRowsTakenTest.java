package org.zhaoliao.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ways of reading a ledger file that the benchmark compares take in the same rows")
class SameRowsTakenTest {

    @Test
    @DisplayName("all of them")
    void same() {
        Path file = LedgerFiles.csv(1_234);
        assertEquals(1_234, LedgerFiles.reader().tryOut(file, rows -> {}).taken());
        assertEquals(1_234, HandWritten.taken(file));
    }
}
