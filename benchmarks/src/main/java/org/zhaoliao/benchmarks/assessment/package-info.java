/** The care level by the six items of self-care: with its findings by the core, and by hand. */
@NullMarked
package org.zhaoliao.benchmarks.assessment;

import org.jspecify.annotations.NullMarked;
