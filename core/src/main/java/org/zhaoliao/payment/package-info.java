/**
 * What recipients are paid for a month (救助供养金发放): a line for each, why a month is not paid in full, and totals that add up in any order. Payment itself is
 * not done here.
 *
 * <p>Uses {@code support} and everything below it.
 */
@NullMarked
package org.zhaoliao.payment;

import org.jspecify.annotations.NullMarked;
