package org.zhaoliao.tablefile;

/**
 * A cell whose content cannot be relied on (单元格问题), found before anybody knows what it means.
 *
 * @param column its place in the row, from 0; {@link #WHOLE_ROW} when none can be relied on
 * @param code {@code tablefile.merged}, {@code .formula}, {@code .cell-error}, {@code .nested}, {@code .rounded} or, of a whole row, {@code .json}
 * @param found what was found: a range, an error of the spreadsheet; never the content
 */
public record CellFault(int column, String code, String found) {

    /** In place of a column, when it cannot be told which cell is which. */
    public static final int WHOLE_ROW = -1;
}
