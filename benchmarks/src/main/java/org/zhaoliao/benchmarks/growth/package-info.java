/** How time and memory grow with the number of persons. */
@NullMarked
package org.zhaoliao.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
