/**
 * The library's storage as one piece: all ports, the outbox and the transactions, and the one thing a storage adapter has to provide for them.
 *
 * <p>Uses every package that owns a port. Stands below {@code memory} and {@code usecase}: a use case names the ports it needs, a host hands it the
 * {@link org.zhaoliao.store.CareStore} they come from.
 */
@NullMarked
package org.zhaoliao.store;

import org.jspecify.annotations.NullMarked;
