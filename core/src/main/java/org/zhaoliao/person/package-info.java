/**
 * The person cared for: who they are, their disabilities, guardians, hospital stays and wishes.
 *
 * <p>Uses {@code calendar}, {@code place}, {@code identity}, {@code rule} and {@code revision}.
 */
@NullMarked
package org.zhaoliao.person;

import org.jspecify.annotations.NullMarked;
