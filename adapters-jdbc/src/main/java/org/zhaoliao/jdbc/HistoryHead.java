package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What all histories of a kind come to (历史封头): no entry can be cut off or taken out without another head, and none is sealed without the key.
 *
 * @param kind the kind of aggregate
 * @param entries how many entries there are
 * @param tally their seals, taken together by exclusive or: the same whatever their order
 */
record HistoryHead(String kind, long entries, String tally) {

    static final String COLUMNS = "kind, entries, tally, seal";
    private static final int HEX = 16;
    private static final String NOTHING = "0";

    static HistoryHead empty(String kind) {
        return new HistoryHead(kind, 0, NOTHING);
    }

    static HistoryHead of(ResultSet row) throws SQLException {
        return new HistoryHead(row.getString("kind"), row.getLong("entries"), row.getString("tally"));
    }

    HistoryHead with(List<String> seals) {
        BigInteger sum = new BigInteger(tally, HEX);
        for (String seal : seals) {
            sum = sum.xor(new BigInteger(seal, HEX));
        }
        return new HistoryHead(kind, entries + seals.size(), sum.toString(HEX));
    }

    /** What its seal covers; no part holds the sign between them. */
    byte[] content() {
        return String.join("|", "head", kind, String.valueOf(entries), tally).getBytes(UTF_8);
    }
}
