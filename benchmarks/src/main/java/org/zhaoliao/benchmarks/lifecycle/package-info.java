/** An action asked of a small life cycle by the table of the core, by hand and by state machines; and a step asked of a complaint, by the core and by hand. */
@NullMarked
package org.zhaoliao.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
