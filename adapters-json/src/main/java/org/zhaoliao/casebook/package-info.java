/**
 * Reads the case book (认定案例集) and holds decisions against it: a case is what is known of a person, and what the law makes of it.
 *
 * <p>The cases themselves ship with the test kit. A case that cannot be read is refused with the place and what is allowed there.
 */
@NullMarked
package org.zhaoliao.casebook;

import org.jspecify.annotations.NullMarked;
