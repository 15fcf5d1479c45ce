/**
 * Ledger files in and out (台账文件): the rows of a table are read as recipients, each taken in, merged with another row of the same person, or given back with all
 * its errors.
 *
 * <p>Uses the core up to {@code assessment}, {@code tablefile} for the rows and Jackson for the layout document. Whole-file faults are thrown before any row is
 * handed over, except that no row could be taken; no error shows personal data. A file is gone through twice, so that no more is kept than the ID numbers and the
 * rows of people who have several.
 */
@NullMarked
package org.zhaoliao.ledgerfile;

import org.jspecify.annotations.NullMarked;
