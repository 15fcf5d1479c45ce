package org.zhaoliao.ical;

import java.util.function.UnaryOperator;

/**
 * How an identifier is shown. It may be made of an ID number, a telephone or a name, in whatever way of writing, and no pattern finds all of these: so nothing
 * of it is shown unless the host says what.
 */
record Shown(Keyed keyed, UnaryOperator<String> names) {

    /** Enough to tell everybody of a province apart. */
    private static final int DIGITS = 12;

    /** A token for each identifier. */
    static Shown tokens(Keyed keyed) {
        return new Shown(keyed, identifier -> token(keyed, identifier));
    }

    static String token(Keyed keyed, String identifier) {
        return "#" + keyed.hash("identifier\n" + identifier, DIGITS);
    }

    String of(String identifier) {
        return names.apply(identifier);
    }
}
