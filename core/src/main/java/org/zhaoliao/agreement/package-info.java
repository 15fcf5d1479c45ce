/**
 * The care agreement: parties, terms, life cycle, and the days on which nobody is there.
 *
 * <p>Uses {@code person}, {@code caregiver} and everything below them.
 */
@NullMarked
package org.zhaoliao.agreement;

import org.jspecify.annotations.NullMarked;
