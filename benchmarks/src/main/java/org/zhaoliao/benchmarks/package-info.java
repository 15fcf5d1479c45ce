/** What the hot paths of the core cost beside the plainest code that could stand in their place. Not published; uses the core and JMH. */
@NullMarked
package org.zhaoliao.benchmarks;

import org.jspecify.annotations.NullMarked;
