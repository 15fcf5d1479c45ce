/**
 * What has to be known of a person and of those who may owe them support before a right is decided (认定事实): the catalogue of facts, by key. A fact that
 * nobody has established is unknown, never "no".
 *
 * <p>Uses {@code person}, {@code rule} and everything below them.
 */
@NullMarked
package org.zhaoliao.circumstances;

import org.jspecify.annotations.NullMarked;
