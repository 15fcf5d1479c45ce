/**
 * The same questions asked of a million recipients on Apache Spark (多机运算示例): who still qualifies, what is wrong with the data, whom a new rule would touch, and the
 * census, with the pure functions and the mergeable summaries of the core.
 *
 * <p>Spark carries rows of documents between machines, and the bytes of summaries; no record of the core has to be made for it. Everybody in the data is invented.
 * Uses the core, {@code org.zhaoliao.json} and Apache Spark, which no other module may.
 */
@NullMarked
package org.zhaoliao.examples.spark;

import org.jspecify.annotations.NullMarked;
