/**
 * Everything that is recorded of one recipient, put side by side: what the worklist and the ledger are derived from.
 *
 * <p>Uses every domain package below it; stores nothing of its own.
 */
@NullMarked
package org.zhaoliao.casefile;

import org.jspecify.annotations.NullMarked;
