/**
 * Signs that a visit was written down and not made, for an inspector to look into (文民函〔2024〕11号 2(3) and 4(2)). A sign proves nothing: it names the visits and says
 * what was seen.
 *
 * <p>Uses {@code visit} and everything below it.
 */
@NullMarked
package org.zhaoliao.visitcheck;

import org.jspecify.annotations.NullMarked;
