/**
 * Counts by division that add up: what the census, the count of procedures and the count of data faults have in common.
 *
 * <p>Uses {@code place}.
 */
@NullMarked
package org.zhaoliao.tally;

import org.jspecify.annotations.NullMarked;
