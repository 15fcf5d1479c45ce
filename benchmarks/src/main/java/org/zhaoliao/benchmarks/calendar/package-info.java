/** Working days counted: by the calendar of the core, by hand in two ways, and with the weekends of a library and a list of exceptions of the host's own. */
@NullMarked
package org.zhaoliao.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
