/**
 * The procedure that ends support: grounds, hearing, public notice, decision.
 *
 * <p>Uses {@code person} and everything below it.
 */
@NullMarked
package org.zhaoliao.termination;

import org.jspecify.annotations.NullMarked;
