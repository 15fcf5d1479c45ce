/** The census of a county, a province and the country: by the core and by hand. */
@NullMarked
package org.zhaoliao.benchmarks.census;

import org.jspecify.annotations.NullMarked;
