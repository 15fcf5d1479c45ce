/**
 * Life cycles as tables: (status, action) gives the next status, positive rows only. One table type serves every life cycle; a refusal is a value with
 * its reasons.
 *
 * <p>Uses {@code reason} and {@code rule}.
 */
@NullMarked
package org.zhaoliao.lifecycle;

import org.jspecify.annotations.NullMarked;
