/**
 * Commands that are carried out once, however often they are sent: what was asked, and what was answered.
 *
 * <p>Uses {@code reason}, {@code place} and {@code revision}.
 */
@NullMarked
package org.zhaoliao.command;

import org.jspecify.annotations.NullMarked;
