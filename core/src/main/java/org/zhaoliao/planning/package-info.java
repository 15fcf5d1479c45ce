/**
 * Who visits whom on which day (文民函〔2024〕11号 2(3) and (4)).
 *
 * <p>Uses {@code tier} and everything below it.
 */
@NullMarked
package org.zhaoliao.planning;

import org.jspecify.annotations.NullMarked;
