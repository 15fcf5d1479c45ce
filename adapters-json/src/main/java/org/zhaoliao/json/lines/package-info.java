/**
 * Documents in a stream, one a line (NDJSON): read and written one at a time, so that a province needs no more memory than a village.
 *
 * <p>Uses {@code org.zhaoliao.json}.
 */
@NullMarked
package org.zhaoliao.json.lines;

import org.jspecify.annotations.NullMarked;
