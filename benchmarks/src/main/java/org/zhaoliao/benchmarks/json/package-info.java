/** Ledger lines as JSON: with validation by the library, without by Jackson and fastjson2. */
@NullMarked
package org.zhaoliao.benchmarks.json;

import org.jspecify.annotations.NullMarked;
