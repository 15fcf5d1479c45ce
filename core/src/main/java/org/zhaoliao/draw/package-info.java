/**
 * Drawing at random so that nobody foresees it and anybody can draw again: spot checks and inspections.
 *
 * <p>Uses {@code revision}.
 */
@NullMarked
package org.zhaoliao.draw;

import org.jspecify.annotations.NullMarked;
