/**
 * How a rule of the law becomes a finding: facts that may be unknown, three verdicts, rules with citations, and the tree of findings that explains
 * a decision. Nothing is short-circuited: every condition is evaluated and reported.
 *
 * <p>Uses {@code reason} only.
 */
@NullMarked
package org.zhaoliao.rule;

import org.jspecify.annotations.NullMarked;
