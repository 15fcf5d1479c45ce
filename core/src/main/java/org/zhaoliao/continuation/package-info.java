/**
 * Whether a recipient's support goes on (继续救助供养资格认定): the grounds on which the law ends it, each as a finding; when that is verified; and what an
 * ending requires.
 *
 * <p>Uses {@code eligibility}, {@code termination} and everything below them.
 */
@NullMarked
package org.zhaoliao.continuation;

import org.jspecify.annotations.NullMarked;
