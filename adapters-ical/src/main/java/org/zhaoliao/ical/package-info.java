/**
 * Arranged visits and duties as an iCalendar (RFC 5545), for the calendars of the staff: without personal data, and the same for the same input.
 *
 * <p>Uses {@code worklist} and what lies below them; ical4j, which stays inside, writes and reads the format.
 */
@NullMarked
package org.zhaoliao.ical;

import org.jspecify.annotations.NullMarked;
