/**
 * Who looks after a recipient under an agreement, and what policy requires of them.
 *
 * <p>Uses {@code person} and everything below it.
 */
@NullMarked
package org.zhaoliao.caregiver;

import org.jspecify.annotations.NullMarked;
