/**
 * The documents of care that are printed, signed, carried along or posted, as self-contained HTML for A4: the care agreement of three parties, the visit form, the public notice and the
 * support certificate.
 *
 * <p>Masked unless a {@link org.zhaoliao.html.form.PrintPurpose} names a purpose; the public notice takes none. What no record holds is given by the host or stays a labelled blank line.
 * Texts come from the bundle of {@code org.zhaoliao.html}, in Chinese and English. Uses jmustache, which stays inside.
 */
@NullMarked
package org.zhaoliao.html.form;

import org.jspecify.annotations.NullMarked;
