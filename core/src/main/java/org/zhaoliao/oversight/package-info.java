/**
 * Watching over the care: unannounced inspections, satisfaction surveys, third-party evaluations, and what a caregiver's failure obliges to.
 *
 * <p>Uses {@code calendar}, {@code place}, {@code rule}, {@code policy}, {@code revision}, {@code person}, {@code caregiver}, {@code agreement},
 * {@code problem}, {@code survey} and {@code visit}.
 */
@NullMarked
package org.zhaoliao.oversight;

import org.jspecify.annotations.NullMarked;
