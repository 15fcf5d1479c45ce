/**
 * How content recipients are with their caregivers: what is asked, what comes of it, and when it is asked again.
 *
 * <p>Uses {@code caregiver} and everything below it.
 */
@NullMarked
package org.zhaoliao.survey;

import org.jspecify.annotations.NullMarked;
