/** Runs the case book of the test kit against the core: the cases are written from the text of the law, not from the code. */
@NullMarked
package org.zhaoliao.casebook;

import org.jspecify.annotations.NullMarked;
