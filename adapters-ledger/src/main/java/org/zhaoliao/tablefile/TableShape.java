package org.zhaoliao.tablefile;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How a table lies in its file (表格样式): what another file must have to be of the same kind.
 *
 * @param format its form
 * @param encoding UTF-8 or GB18030; of a workbook UTF-8
 * @param sheet the name of the sheet; empty when the form has no sheets
 * @param headings the headings as they were written
 */
public record TableShape(TableFormat format, Charset encoding, String sheet, List<String> headings) {

    public TableShape {
        headings = List.copyOf(headings);
    }
}
