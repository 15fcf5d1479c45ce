/**
 * Documents in and out as JSON: policy documents.
 *
 * <p>A document is read within bounds, to the last fault: whatever is wrong with it is told at once, each fault with its place. Uses {@code policy} and what lies
 * below it, Jackson for the text and Jakarta Validation for the constraints of the wire records, which stay inside.
 */
@NullMarked
package org.zhaoliao.json;

import org.jspecify.annotations.NullMarked;
