/**
 * How often a recipient has to be visited, whether a visit is due, and who visits whom on which day (文民函〔2024〕11号 2(3) and (4)).
 *
 * <p>Uses {@code visit}, {@code assessment} and everything below them.
 */
@NullMarked
package org.zhaoliao.planning;

import org.jspecify.annotations.NullMarked;
