/**
 * Problems that a visit or an inspection brought up: who settles them by when, to whom they are referred, when they are pressed (文民函〔2024〕11号 2(3) and 4).
 *
 * <p>Uses {@code person} and everything below it.
 */
@NullMarked
package org.zhaoliao.problem;

import org.jspecify.annotations.NullMarked;
