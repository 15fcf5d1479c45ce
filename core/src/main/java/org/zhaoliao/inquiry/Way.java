package org.zhaoliao.inquiry;

import java.math.BigInteger;

/**
 * A way to a verdict (达成结论的途径): the choices that each fact must not take. Whatever the facts take of the rest, the verdict follows.
 *
 * @param excluded a bit for each choice, see {@link Variable}
 */
record Way(BigInteger excluded) {

    /** Excludes nothing. */
    static final Way FREE = new Way(BigInteger.ZERO);

    /** Both at once. */
    Way and(Way other) {
        return new Way(excluded.or(other.excluded));
    }

    /** Whether the other one asks for at least as much. */
    boolean covers(Way other) {
        return excluded.andNot(other.excluded).signum() == 0;
    }
}
