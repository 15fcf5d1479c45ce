/**
 * Watching over the care: unannounced inspections, satisfaction surveys, third-party evaluations, and what a caregiver's failure obliges to.
 *
 * <p>Uses {@code calendar}, {@code place}, {@code rule}, {@code policy}, {@code revision}, {@code person} and {@code caregiver}.
 */
@NullMarked
package org.zhaoliao.oversight;

import org.jspecify.annotations.NullMarked;
