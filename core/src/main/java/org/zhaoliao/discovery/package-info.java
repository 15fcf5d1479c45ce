/**
 * Leads: signs that somebody may qualify, or that a recipient's state changed, followed until they are settled.
 *
 * <p>Uses {@code person} and everything below it.
 */
@NullMarked
package org.zhaoliao.discovery;

import org.jspecify.annotations.NullMarked;
