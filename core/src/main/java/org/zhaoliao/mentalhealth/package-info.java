/**
 * Following a recipient's way to a mental-health institution. The hospital decides on an admission (Mental Health Law art. 25–32); the library records its act.
 *
 * <p>Uses {@code calendar}, {@code place}, {@code rule}, {@code lifecycle}, {@code revision} and {@code person}. Illness is confidential (art. 4): no reason
 * and no {@code toString} tells of it.
 */
@NullMarked
package org.zhaoliao.mentalhealth;

import org.jspecify.annotations.NullMarked;
