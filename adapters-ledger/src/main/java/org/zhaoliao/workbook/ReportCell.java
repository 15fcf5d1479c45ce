package org.zhaoliao.workbook;

import java.math.BigDecimal;

/** What stands in a cell of a report (报表单元格). */
public sealed interface ReportCell {

    /** Words, or a number that is no quantity. */
    record Text(String text) implements ReportCell {}

    /** A quantity. */
    record Quantity(BigDecimal value) implements ReportCell {}

    /** Nothing: not known, or not asked here. */
    record Blank() implements ReportCell {}

    static ReportCell of(String text) {
        return new Text(text);
    }

    static ReportCell of(long count) {
        return new Quantity(BigDecimal.valueOf(count));
    }

    static ReportCell of(BigDecimal value) {
        return new Quantity(value);
    }

    static ReportCell blank() {
        return new Blank();
    }
}
