/**
 * What storage promises: aggregates with revisions, stale writes refused, history that is only added to, outgoing events in the same write.
 *
 * <p>Every port of the library is an {@link org.zhaoliao.revision.Aggregates} of one kind of aggregate, with the few queries that kind needs. Uses
 * {@code reason}, {@code place} and {@code rule}.
 */
@NullMarked
package org.zhaoliao.revision;

import org.jspecify.annotations.NullMarked;
