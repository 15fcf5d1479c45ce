/**
 * Complaints and suggestions about the care, anonymous ones too: their life cycle and their clocks.
 *
 * <p>Uses {@code calendar}, {@code place}, {@code identity}, {@code rule}, {@code lifecycle}, {@code policy}, {@code revision}, {@code person} and
 * {@code caregiver}.
 */
@NullMarked
package org.zhaoliao.complaint;

import org.jspecify.annotations.NullMarked;
