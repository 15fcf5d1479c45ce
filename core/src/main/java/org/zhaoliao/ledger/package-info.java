/**
 * The county's register as it follows from the records: ledger entries, the census of the notice's part three, and data-quality findings.
 *
 * <p>Uses {@code casefile} and the domain packages below it. Nothing here is typed in beside the records.
 */
@NullMarked
package org.zhaoliao.ledger;

import org.jspecify.annotations.NullMarked;
