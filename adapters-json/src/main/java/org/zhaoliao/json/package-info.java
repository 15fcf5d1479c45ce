/**
 * Documents in and out as JSON: one {@code Document} of {@code Documents} for each kind, with its wire records, versions and published schema.
 *
 * <p>A document is read within bounds, to the last fault: whatever is wrong with it is told at once, each fault with its place. Uses {@code policy},
 * {@code eligibility}, {@code agreement}, {@code visit}, {@code planning}, {@code assessment}, {@code ledger} and what lies below them; Jackson for the text and
 * Jakarta Validation for the constraints of the wire records.
 *
 * <p>Both stay inside. No type of a library stands in a public signature, no mapper is shared or can be configured from outside, nothing is registered as a service,
 * and no default of a library is changed. Jackson 3 ({@code tools.jackson}) has other packages than Jackson 2 ({@code com.fasterxml}), so that a host keeps either,
 * in any version of 2, or both; of the latter only the annotations are shared, which Jackson 3 itself uses.
 */
@NullMarked
package org.zhaoliao.json;

import org.jspecify.annotations.NullMarked;
