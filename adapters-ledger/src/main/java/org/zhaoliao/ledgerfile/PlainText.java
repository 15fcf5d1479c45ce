package org.zhaoliao.ledgerfile;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cells as typed with a Chinese input method, in their plain form: full-width digits, letters and brackets become half-width ones. */
final class PlainText {

    private static final CharMatcher COMPUTED =
            CharMatcher.anyOf("=+-@").or(CharMatcher.inRange('0', '9')).precomputed();
    private static final Pattern MAY_BE_PERSONAL = Pattern.compile(".*\\d{6}.*|.{21,}", Pattern.DOTALL);

    private PlainText() {}

    /** The plain form, without blanks at either end and without the apostrophe that keeps a spreadsheet from computing. */
    static String of(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return isKeptFromComputing(plain) ? plain.substring(1) : plain;
    }

    private static boolean isKeptFromComputing(String plain) {
        return plain.length() > 1 && plain.charAt(0) == '\'' && COMPUTED.matches(plain.charAt(1));
    }

    /** A heading in the form in which headings are compared. */
    static String heading(String written) {
        return of(written).replaceAll("\\s", "").replace('帐', '账');
    }

    /** A word or a name of a place, to be shown in an error; hidden when it is long or holds a number, for then it may be in the wrong column. */
    static String shown(String cell) {
        String plain = of(cell);
        return MAY_BE_PERSONAL.matcher(plain).matches() ? hidden(plain) : plain;
    }

    /** A star for each character, at most twenty. */
    static String hidden(String cell) {
        return "*".repeat(Math.min(cell.strip().length(), 20));
    }
}
