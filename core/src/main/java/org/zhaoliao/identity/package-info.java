/**
 * Who, on paper: resident ID numbers, disability certificates, names, telephone numbers, accounts; and how personal data masks itself (脱敏).
 *
 * <p>No type here shows personal data in {@code toString}. Uses {@code reason} only.
 */
@NullMarked
package org.zhaoliao.identity;

import org.jspecify.annotations.NullMarked;
