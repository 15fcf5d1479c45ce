/**
 * Tables in files (表格文件): rows of text out of workbooks (.xlsx), CSV and NDJSON, and back into a file of the same form.
 *
 * <p>A file is looked through before anything is made of it: its form is told by its content, a workbook is unpacked and counted first, and whatever is no
 * table is refused in one line. Then it is read a row at a time. The package knows nothing of ledgers; it uses {@code reason} of the core, FastCSV, fastexcel
 * and Jackson, and shows none of them.
 */
@NullMarked
package org.zhaoliao.tablefile;

import org.jspecify.annotations.NullMarked;
