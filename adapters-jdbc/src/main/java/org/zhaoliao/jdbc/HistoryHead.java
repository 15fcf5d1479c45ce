package org.zhaoliao.jdbc;

import java.math.BigInteger;

/**
 * What all histories of a kind come to (历史封头): no entry can be cut off or taken out without another head. It is never seen in the database, where
 * {@link SealedHead} stands for it.
 *
 * @param kind the kind of aggregate
 * @param entries how many entries there are
 * @param sum of what {@link HeadSeals} makes of their seals: the same whatever their order
 */
record HistoryHead(String kind, long entries, BigInteger sum) {

    static HistoryHead empty(String kind) {
        return new HistoryHead(kind, 0, BigInteger.ZERO);
    }
}
