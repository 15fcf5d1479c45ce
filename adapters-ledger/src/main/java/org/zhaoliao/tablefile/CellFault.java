package org.zhaoliao.tablefile;

/**
 * A cell whose content cannot be relied on (单元格问题), found before anybody knows what it means.
 *
 * @param column its place in the row, from 0
 * @param code {@code tablefile.merged}, {@code .formula}, {@code .cell-error} or {@code .nested}
 * @param found what was found: a range, an error of the spreadsheet; never the content
 */
public record CellFault(int column, String code, String found) {}
