/** Where: administrative division codes and containment (行政区划). Uses {@code reason} only. */
@NullMarked
package org.zhaoliao.place;

import org.jspecify.annotations.NullMarked;
