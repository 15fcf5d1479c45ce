/**
 * Ledger files in and out (台账文件): a CSV export of the recipients is read row by row, each row taken in or given back with all its errors.
 *
 * <p>Uses the core up to {@code assessment} and FastCSV. Whole-file faults are thrown before any row is handed over; no error shows personal data.
 */
@NullMarked
package org.zhaoliao.ledgerfile;

import org.jspecify.annotations.NullMarked;
