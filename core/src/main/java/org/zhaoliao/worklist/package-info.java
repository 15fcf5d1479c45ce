/**
 * What is due, for whom, by when, on what basis and how late (应办事项): derived from everything that is recorded, never stored.
 *
 * <p>Uses {@code casefile} and the domain packages below it.
 */
@NullMarked
package org.zhaoliao.worklist;

import org.jspecify.annotations.NullMarked;
