package org.zhaoliao.tablefile;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as the text of a cell. Spreadsheets keep fifteen digits and make up the rest, so that a longer whole number is shown by its fifteen digits and a
 * power of ten: nobody can take it for an ID number, although its other digits may be there.
 */
final class NumberText {

    private static final int DIGITS = 15;
    private static final int FINEST = 30;

    private NumberText() {}

    static String of(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        long whole = (long) rounded.precision() - rounded.scale();
        boolean plain = whole <= DIGITS && rounded.scale() <= FINEST;
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}
