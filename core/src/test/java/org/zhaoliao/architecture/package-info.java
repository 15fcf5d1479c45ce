/** The structure of the core, held by tests. Each rule is also shown to fail on a planted violation. */
@NullMarked
package org.zhaoliao.architecture;

import org.jspecify.annotations.NullMarked;
