/** Looks at the pages that the library makes in a real browser; compiled and run in the profile {@code browser} only. */
@NullMarked
package org.zhaoliao.examples.browser;

import org.jspecify.annotations.NullMarked;
