/**
 * Numbers and lists of the rules as data (政策参数): dated, layered from the nation down to a county, each with the document and article it rests on.
 *
 * <p>The national values of this jar are in the tables {@code national/*.csv} beside this package, the overlays of provinces in {@code overlay/*.csv}; local layers
 * are added to the book by its user. A book in which two entries cannot both stand is refused. Uses {@code reason},
 * {@code calendar}, {@code place} and {@code rule}.
 */
@NullMarked
package org.zhaoliao.policy;

import org.jspecify.annotations.NullMarked;
