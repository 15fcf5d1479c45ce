/**
 * When: half-open date ranges, working days with their provenance, legal periods and ages (Civil Code 200–204).
 *
 * <p>Uses {@code reason} only. The announced calendars are read from resources of this jar, nothing else is read.
 */
@NullMarked
package org.zhaoliao.calendar;

import org.jspecify.annotations.NullMarked;
