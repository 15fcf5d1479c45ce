/**
<<<<<<< HEAD
 * What a person can do by themselves, and the care level that follows (特困人员认定办法 chapter 5). What is not known widens the level to a range.
 *
 * <p>Uses {@code person}, {@code policy} and everything below them.
=======
 * How far a person can look after themselves, and to which key groups they belong.
 *
 * <p>Uses {@code person} and everything below it.
>>>>>>> visit
 */
@NullMarked
package org.zhaoliao.assessment;

import org.jspecify.annotations.NullMarked;
