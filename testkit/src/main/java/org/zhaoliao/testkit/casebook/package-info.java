/** The case book (认定案例集): cases of who qualifies, written from the text of the law, that any system can be held against. Needs nothing but the JDK. */
@NullMarked
package org.zhaoliao.testkit.casebook;

import org.jspecify.annotations.NullMarked;
