/**
 * The divisions of Wenshui county (文水县): its townships, its villages by the statistical codes of 2023, and the codes it has had.
 *
 * <p>Uses {@code place} and FastCSV.
 */
@NullMarked
package org.zhaoliao.examples.wenshui;

import org.jspecify.annotations.NullMarked;
