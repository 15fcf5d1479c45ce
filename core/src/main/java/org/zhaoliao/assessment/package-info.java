/**
 * How far a person can look after themselves, and to which key groups they belong.
 *
 * <p>Uses {@code person} and everything below it.
 */
@NullMarked
package org.zhaoliao.assessment;

import org.jspecify.annotations.NullMarked;
