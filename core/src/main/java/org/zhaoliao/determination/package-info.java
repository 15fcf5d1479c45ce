/**
 * The procedure that confirms or refuses support, with its time limits and the county's spot check.
 *
 * <p>Uses {@code person} and everything below it; the substantive rules are the host's to evaluate in {@code eligibility}.
 */
@NullMarked
package org.zhaoliao.determination;

import org.jspecify.annotations.NullMarked;
