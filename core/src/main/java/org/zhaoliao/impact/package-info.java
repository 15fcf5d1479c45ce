/**
 * What a change of the rules would mean for a population (新规影响测算): whose outcome changes, and by which rule, before the change is made.
 *
 * <p>Uses {@code eligibility}, {@code policy} and everything below them.
 */
@NullMarked
package org.zhaoliao.impact;

import org.jspecify.annotations.NullMarked;
