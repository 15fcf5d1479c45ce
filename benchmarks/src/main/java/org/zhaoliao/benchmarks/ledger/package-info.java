/** A ledger file read: by the library with every check and fault, and by hand. */
@NullMarked
package org.zhaoliao.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
