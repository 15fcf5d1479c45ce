/**
 * How often a recipient is visited, from which circumstances that follows, and where a day stands between two visits (文民函〔2024〕11号 2(3) and 2(4)). Pure: the same
 * records, policy and day give the same answer.
 *
 * <p>Uses {@code visit} and everything below it.
 */
@NullMarked
package org.zhaoliao.tier;

import org.jspecify.annotations.NullMarked;
