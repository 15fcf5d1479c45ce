package org.zhaoliao.tablefile;

import java.util.Set;
import java.util.regex.Pattern;

/** Which number formats of a workbook show a day. */
final class DateFormats {

    /** The built-in ones; 27 to 36 and 50 to 58 are those of Chinese spreadsheets. */
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[yYdD]");

    private DateFormats() {}

    /**
     * Whether a format shows a day.
     *
     * @param identifier its number in the workbook
     * @param pattern its pattern; empty when the workbook does not say
     */
    static boolean isDate(int identifier, String pattern) {
        return BUILT_IN.contains(identifier)
                || DAY_OR_YEAR.matcher(LITERAL.matcher(pattern).replaceAll("")).find();
    }
}
