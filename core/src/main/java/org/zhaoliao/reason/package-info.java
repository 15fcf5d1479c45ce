/**
 * Why, as data: coded reasons with arguments, the texts for them in Chinese and English, and the one form of error for bad input.
 *
 * <p>The lowest floor: uses the JDK only. A code's first word names the package whose {@code reasons} bundle holds its texts.
 */
@NullMarked
package org.zhaoliao.reason;

import org.jspecify.annotations.NullMarked;
