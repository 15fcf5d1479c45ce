/**
 * What is still to be asked, and what would have to change (查证): the smallest sets of facts that could settle an open decision, and the nearest changes of
 * fact that would turn a refusal. Both are found by one search over the tree of findings and checked by deciding again.
 *
 * <p>Uses {@code eligibility}, {@code circumstances}, {@code policy} and everything below them.
 */
@NullMarked
package org.zhaoliao.inquiry;

import org.jspecify.annotations.NullMarked;
