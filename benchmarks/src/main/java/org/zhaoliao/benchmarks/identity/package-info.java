/** Resident ID numbers checked: by the core, by hand, and by a library. */
@NullMarked
package org.zhaoliao.benchmarks.identity;

import org.jspecify.annotations.NullMarked;
