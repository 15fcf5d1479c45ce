package org.zhaoliao.json;

import java.util.regex.Pattern;

/** What an error shows of a text that was found: enough to find the fault, and nothing that could be somebody's data. */
final class Shown {

    private static final int LONGEST = 80;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{13,}[Xx]?|1[3-9]\\d{9}");
    private static final Pattern WORDS = Pattern.compile("[^\\x20-\\x7E]");

    private Shown() {}

    /** Stars for every character. */
    static String stars(String text) {
        return "*".repeat(Math.min(text.codePointCount(0, text.length()), LONGEST));
    }

    /** Codes, dates and short numbers as they are; stars for everything that a name or a number of a person could be. */
    static String of(String text) {
        return cut(LONG_NUMBER
                .matcher(WORDS.matcher(text).replaceAll("*"))
                .replaceAll(number -> "*".repeat(number.group().length())));
    }

    /** The text itself, cut where it is long. */
    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
