/**
 * Judging risks early: signals, the cases they make, measures, and reports upward.
 *
 * <p>Uses {@code calendar}, {@code place}, {@code rule}, {@code lifecycle}, {@code policy}, {@code revision} and {@code person}.
 */
@NullMarked
package org.zhaoliao.risk;

import org.jspecify.annotations.NullMarked;
