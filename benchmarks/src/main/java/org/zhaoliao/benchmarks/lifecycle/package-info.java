/** An action asked of a life cycle: by the table of the core, by hand, and by state machines. */
@NullMarked
package org.zhaoliao.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
