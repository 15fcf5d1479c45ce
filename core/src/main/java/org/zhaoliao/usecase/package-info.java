/**
 * The acts of a civil-affairs office, one small class each, over the ports of a {@link org.zhaoliao.store.CareStore}.
 *
 * <p>An act decides with the pure functions of the domain and writes once. Time and identifiers come in as arguments. May use every package of the core but
 * {@code memory}.
 */
@NullMarked
package org.zhaoliao.usecase;

import org.jspecify.annotations.NullMarked;
