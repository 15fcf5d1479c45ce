package org.zhaoliao.ical;

import java.util.regex.Pattern;

/** Identifiers as they may be seen: one that holds a number as long as that of a telephone, an identity card or an account is cut to its end. */
final class Masked {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}(?=[0-9Xx]{4})");

    private Masked() {}

    static String identifier(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("***");
    }
}
