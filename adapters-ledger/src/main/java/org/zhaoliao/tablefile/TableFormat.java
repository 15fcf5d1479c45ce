package org.zhaoliao.tablefile;

/** The form of a table in a file (表格文件格式), told by its content and never by the ending of its name. */
public enum TableFormat {

    /** A workbook of the Office Open XML form, .xlsx (电子表格工作簿). */
    XLSX,

    /** Cells between commas (逗号分隔文本). */
    CSV,

    /** A JSON object on each line, from heading to cell. */
    NDJSON
}
