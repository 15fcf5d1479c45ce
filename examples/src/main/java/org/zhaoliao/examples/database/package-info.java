/** The H2 file database of the examples, with its keys beside it; a real host keeps its keys elsewhere. */
@NullMarked
package org.zhaoliao.examples.database;

import org.jspecify.annotations.NullMarked;
