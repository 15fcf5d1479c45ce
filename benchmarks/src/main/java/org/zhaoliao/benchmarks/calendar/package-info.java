/** Working days counted: by the calendar of the core, by hand, and by a library. */
@NullMarked
package org.zhaoliao.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
