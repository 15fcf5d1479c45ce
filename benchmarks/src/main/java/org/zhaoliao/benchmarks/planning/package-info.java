/** Visit plans: the planner of the core beside plain and general ones, on the same instances and by the same score. */
@NullMarked
package org.zhaoliao.benchmarks.planning;

import org.jspecify.annotations.NullMarked;
