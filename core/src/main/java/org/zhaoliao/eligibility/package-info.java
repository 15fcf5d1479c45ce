/**
 * Who qualifies (认定条件): the conditions of 特困人员认定办法 chapter 2 as a tree of findings, each with its article, under the policy of the day.
 *
 * <p>A rule is in force when the policy says so under the rule's code; what it rests on is that value's citation. Uses {@code person}, {@code policy} and everything below them.
 */
@NullMarked
package org.zhaoliao.eligibility;

import org.jspecify.annotations.NullMarked;
