package org.zhaoliao.tablefile;

import java.util.stream.LongStream;
import org.zhaoliao.reason.InvalidInputException;

/**
 * How much a file may hold (文件限额), so that a wrong or hostile file cannot exhaust the machine. Each is 1 or more.
 *
 * @param fileBytes the most bytes of the file
 * @param unpackedBytes the most bytes of a workbook, unpacked; its table of texts, which is kept in memory, may have an eighth of them
 * @param ratio how many times larger a workbook may be unpacked than packed
 * @param parts the most files within a workbook
 * @param columns the most columns
 * @param cellLength the most characters of a cell
 * @param rows the most rows below the headings that are not blank
 */
public record TableLimits(
        long fileBytes, long unpackedBytes, int ratio, int parts, int columns, int cellLength, int rows) {

    /** Enough for a prefecture. */
    public static final TableLimits USUAL =
            new TableLimits(200_000_000, 1_000_000_000, 100, 1_000, 512, 2_000, 200_000);

    /**
     * Checks the limits.
     *
     * @throws InvalidInputException {@code tablefile.limit}
     */
    public TableLimits {
        boolean sound = LongStream.of(fileBytes, unpackedBytes, ratio, parts, columns, cellLength, rows)
                .allMatch(limit -> limit >= 1);
        if (!sound) {
            throw InvalidInputException.of("limits", "tablefile.limit", "0");
        }
    }

    /** The same with another number of rows. */
    public TableLimits withRows(int most) {
        return new TableLimits(fileBytes, unpackedBytes, ratio, parts, columns, cellLength, most);
    }

    /** The same with another length of cells. */
    public TableLimits withCellLength(int most) {
        return new TableLimits(fileBytes, unpackedBytes, ratio, parts, columns, most, rows);
    }
}
