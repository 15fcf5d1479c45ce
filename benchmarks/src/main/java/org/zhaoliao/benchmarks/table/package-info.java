/** One command that measures everything in turn and writes the table of ratios. */
@NullMarked
package org.zhaoliao.benchmarks.table;

import org.jspecify.annotations.NullMarked;
