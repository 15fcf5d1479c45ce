/**
 * What is wrong or missing in the data: rules with a stable id, findings with field and reason, counts by division that merge, and their trend.
 *
 * <p>Uses {@code casefile}, {@code tally} and the domain packages below them.
 */
@NullMarked
package org.zhaoliao.quality;

import org.jspecify.annotations.NullMarked;
