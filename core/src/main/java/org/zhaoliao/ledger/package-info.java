/**
 * The county's register as it follows from the records: a ledger entry for each recipient and day, in plain values.
 *
 * <p>Uses {@code casefile} and the domain packages below it. Nothing here is typed in beside the records.
 */
@NullMarked
package org.zhaoliao.ledger;

import org.jspecify.annotations.NullMarked;
