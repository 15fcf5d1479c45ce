package org.zhaoliao.ledgerfile;

import java.util.regex.Pattern;

/**
 * How many numbers of a column end in zeros behind the fifteenth digit (末位为零的号码), as all do that a spreadsheet has counted with. An account passes no
 * check that would tell.
 *
 * <p>One may end so by chance: a column looks damaged when most of its long numbers do, with so many zeros together that chance would bring it about once in a
 * thousand ledgers.
 */
final class ZeroEnds {

    private static final Pattern LOST_DIGITS = Pattern.compile("\\d{15}0+");
    private static final Pattern LONG = Pattern.compile("\\d{16,}");
    private static final Pattern GROUPING = Pattern.compile("[\\s-]");
    private static final int KEPT = 15;
    private static final int BEYOND_CHANCE = 3;

    private int longOnes;
    private int ending;
    private long zeros;

    /** Whether a number may be one of which a spreadsheet kept fifteen digits. */
    static boolean isOne(String text) {
        return LOST_DIGITS.matcher(text).matches();
    }

    /** Whether it ends in more zeros than one number in a thousand does. */
    static boolean isBeyondChance(String text) {
        return isOne(text) && text.length() - KEPT >= BEYOND_CHANCE;
    }

    /** Looks at a number; one that is not longer than what a spreadsheet keeps says nothing. */
    void look(String text) {
        if (isOne(text)) {
            ending++;
            zeros += text.length() - KEPT;
        }
        if (LONG.matcher(GROUPING.matcher(text).replaceAll("")).matches()) {
            longOnes++;
        }
    }

    boolean areMost() {
        return 2 * ending > longOnes && zeros >= BEYOND_CHANCE;
    }

    int count() {
        return ending;
    }

    int ofLongOnes() {
        return longOnes;
    }
}
