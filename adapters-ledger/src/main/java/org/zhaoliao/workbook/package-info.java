/**
 * Workbooks out (工作簿): tables by division under the headings of a county's reports, with their sums, as .xlsx.
 *
 * <p>Knows nothing of how the figures came about: it takes plain tables. The same tables give the same bytes. Uses {@code reason} of the core and fastexcel.
 */
@NullMarked
package org.zhaoliao.workbook;

import org.jspecify.annotations.NullMarked;
