package org.zhaoliao.workbook;

/**
 * A column of a report (报表列).
 *
 * @param heading its heading, as the county has it
 * @param kind what stands in it
 */
public record ReportColumn(String heading, Kind kind) {

    /** What stands in a column (列类型). */
    public enum Kind {

        /** Words, numbers of certificates: kept as they are. */
        TEXT,

        /** A number of persons, which the last line sums up. */
        COUNT,

        /** An amount with two decimals, which the last line sums up. */
        AMOUNT,

        /** An amount that holds for each, such as a standard: it is not summed up. */
        RATE
    }

    boolean isSummed() {
        return kind == Kind.COUNT || kind == Kind.AMOUNT;
    }
}
