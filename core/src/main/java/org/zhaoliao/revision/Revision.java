package org.zhaoliao.revision;

/**
 * The number of a stored version (修订号): 1 when added, one more with every replacement.
 *
 * @param number 1 or more
 */
public record Revision(long number) {

    /** What an aggregate has when it is added. */
    public static final Revision FIRST = new Revision(1);

    /** What it has after the next replacement. */
    public Revision next() {
        return new Revision(number + 1);
    }
}
