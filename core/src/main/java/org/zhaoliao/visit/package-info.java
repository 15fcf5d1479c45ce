/**
 * The home visit as it was arranged and what it brought to light: living conditions, contact with the caregiver, guidance given, wishes (文民函〔2024〕11号 2(3)).
 *
 * <p>Uses {@code problem} and everything below it.
 */
@NullMarked
package org.zhaoliao.visit;

import org.jspecify.annotations.NullMarked;
