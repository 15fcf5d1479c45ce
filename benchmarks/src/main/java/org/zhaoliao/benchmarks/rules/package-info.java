/**
 * The eligibility decision by the core, by hand and by rule engines, on the same invented persons.
 *
 * <p>Relations go as far as spouse, parent and child, beside relatives who owe nothing; the conditions of art. 8 on their capacity are complete.
 */
@NullMarked
package org.zhaoliao.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
