/**
 * What a recipient is entitled to (救助供养内容), and the amounts that the locality has set for it.
 *
 * <p>Uses {@code assessment}, {@code eligibility} for the minimum-living standard, {@code person}, {@code policy} and everything below them.
 */
@NullMarked
package org.zhaoliao.support;

import org.jspecify.annotations.NullMarked;
