package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W5.5 the head of the histories of a kind")
class HeadSealsTest {

    private static final HistoryHead EMPTY = HistoryHead.empty("caregiver");
    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    private final HeadSeals seals = new HeadSeals(Databases.CIPHER);

    @Test
    @DisplayName(
            "comes to the same in whatever order and pieces its entries came, and to another with each entry, the same again included")
    void sum() {
        HistoryHead both = seals.grown(EMPTY, List.of(ONE, OTHER));
        assertEquals(both, seals.grown(seals.grown(EMPTY, List.of(OTHER)), List.of(ONE)));
        assertEquals(2, both.entries());
        assertNotEquals(EMPTY.sum(), seals.grown(EMPTY, List.of(ONE, ONE)).sum());
        assertNotEquals(both.sum(), seals.grown(both, List.of(ONE, ONE)).sum());
    }

    @Test
    @DisplayName(
            "opens as it was closed, and closes alike each time; anything changed in its row, or another key, does not open it")
    void rows() {
        for (HistoryHead head : List.of(EMPTY, seals.grown(EMPTY, List.of(ONE, OTHER)))) {
            SealedHead row = seals.closed(head);
            assertEquals(row, seals.closed(head));
            assertEquals(Optional.of(head), seals.opened(row));
            SealedHead later = seals.closed(seals.grown(head, List.of(ONE)));
            for (SealedHead changed : List.of(
                    new SealedHead("lead", row.entries(), row.tally(), row.seal()),
                    new SealedHead(row.kind(), row.entries() + 1, row.tally(), row.seal()),
                    new SealedHead(row.kind(), row.entries(), "0", row.seal()),
                    new SealedHead(row.kind(), row.entries(), "", row.seal()),
                    new SealedHead(row.kind(), row.entries(), "-1", row.seal()),
                    new SealedHead(row.kind(), row.entries(), later.tally(), row.seal()),
                    new SealedHead(row.kind(), row.entries(), row.tally(), later.seal()),
                    new SealedHead(row.kind(), row.entries(), row.tally(), ""))) {
                assertEquals(Optional.empty(), seals.opened(changed), changed::toString);
            }
            assertEquals(Optional.empty(), new HeadSeals(otherKey()).opened(row));
        }
    }

    /** What lies in the clear are the seals of the entries and the tallies of the heads; the sum of the seals is therefore known, and is not that of the head. */
    @Test
    @DisplayName(
            "shows nothing that could be added up: the same entry changes the tally of two heads by different amounts, and never by its seal")
    void nothingToAddUp() {
        HistoryHead later = seals.grown(EMPTY, List.of(OTHER));
        BigInteger onFirst = tally(seals.grown(EMPTY, List.of(ONE))).subtract(tally(EMPTY));
        BigInteger onLater = tally(seals.grown(later, List.of(ONE))).subtract(tally(later));
        assertNotEquals(onFirst, onLater);
        BigInteger bitsOnFirst = tally(seals.grown(EMPTY, List.of(ONE))).xor(tally(EMPTY));
        BigInteger bitsOnLater = tally(seals.grown(later, List.of(ONE))).xor(tally(later));
        assertNotEquals(bitsOnFirst, bitsOnLater);
        assertNotEquals(new BigInteger(ONE, 16), onFirst);
        assertNotEquals(new BigInteger(ONE, 16), bitsOnFirst);
        assertNotEquals(BigInteger.ZERO, tally(EMPTY));
        assertNotEquals(
                new BigInteger(ONE, 16), seals.grown(EMPTY, List.of(ONE)).sum());
    }

    private BigInteger tally(HistoryHead head) {
        return new BigInteger(seals.closed(head).tally(), 16);
    }

    private static BodyCipher otherKey() {
        return new AesGcmCipher(Map.of(1, Databases.key("AES", 1)), Databases.key("HmacSHA256", 9), new SecureRandom());
    }
}
