/**
 * The census of the notice's part three, and the quarterly report: counted from ledger entries alone, in pieces and in any order.
 *
 * <p>Uses {@code ledger}, {@code tally} and the domain packages below them. Nothing here holds who was counted: {@link org.zhaoliao.census.CensusCell} finds them
 * again in the entries.
 */
@NullMarked
package org.zhaoliao.census;

import org.jspecify.annotations.NullMarked;
