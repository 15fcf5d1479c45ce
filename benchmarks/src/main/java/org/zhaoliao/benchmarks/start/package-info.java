/** How soon the first decision is there after a start of the JVM. */
@NullMarked
package org.zhaoliao.benchmarks.start;

import org.jspecify.annotations.NullMarked;
