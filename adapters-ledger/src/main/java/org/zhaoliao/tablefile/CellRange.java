package org.zhaoliao.tablefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A range of cells as a spreadsheet writes it, {@code A3:A7}, or a single cell.
 *
 * @param text as written
 * @param top first row, from 1
 * @param bottom last row
 * @param left first column, from 0
 */
record CellRange(String text, int top, int bottom, int left) {

    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");
    private static final int LETTERS = 26;

    /** @throws InvalidInputException {@code tablefile.workbook-broken}, without a path */
    static CellRange of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw InvalidInputException.of("", "tablefile.workbook-broken", "");
        }
        int top = Integer.parseInt(parts.group(2));
        int bottom = parts.group(4) == null ? top : Integer.parseInt(parts.group(4));
        return new CellRange(text, top, bottom, column(parts.group(1)));
    }

    boolean covers(int row) {
        return top <= row && row <= bottom;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
