package org.zhaoliao.tablefile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * A number as the text of a cell. Spreadsheets keep fifteen digits and make up the rest, so that a longer whole number is shown by its fifteen digits and a
 * power of ten: nobody can take it for an ID number, although its other digits may be there.
 */
final class NumberText {

    private static final int DIGITS = 15;
    private static final int FINEST = 30;
    private static final int DIGITS_OF_DOUBLES = 17;
    private static final BigDecimal LAST_EXACT = BigDecimal.valueOf(1L << 53);
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private NumberText() {}

    /**
     * A number of a text, with the digits that were written: nothing has counted with it on the way. Only powers of ten, and the noise of a program behind the
     * fifteenth digit of a fraction, are brought into the plain form; a whole number of more than fifteen digits never.
     */
    static String written(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean isLong = (long) number.precision() - number.scale() > DIGITS;
            boolean isPlain =
                    number.precision() <= DIGITS && PLAIN.matcher(text).matches();
            return isLong || isPlain ? text : of(number);
        } catch (ArithmeticException | NumberFormatException beyondAllNumbers) {
            return text;
        }
    }

    /**
     * Whether a whole number may have been rounded by a program that counts in doubles: those are exact up to 2^53 and are written with seventeen digits that
     * count at the most, so that a longer number with more of them was not.
     */
    static boolean mayBeRounded(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        return number.abs().compareTo(LAST_EXACT) > 0
                && number.stripTrailingZeros().precision() <= DIGITS_OF_DOUBLES;
    }

    static String of(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        long whole = (long) rounded.precision() - rounded.scale();
        boolean plain = whole <= DIGITS && rounded.scale() <= FINEST;
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}
