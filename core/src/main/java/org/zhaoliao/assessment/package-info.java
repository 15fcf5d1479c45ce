/**
 * What a person can do by themselves, and the care level that follows (特困人员认定办法 chapter 5). What is not known widens the level to a range.
 *
 * <p>Uses {@code person}, {@code policy} and everything below them.
 */
@NullMarked
package org.zhaoliao.assessment;

import org.jspecify.annotations.NullMarked;
