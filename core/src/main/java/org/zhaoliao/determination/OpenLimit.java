package org.zhaoliao.determination;

import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.rule.Citation;

/**
 * A step that waits to be taken, and until when (办理时限).
 *
 * @param action what is to be done
 * @param office whose office has to do it
 * @param due the last day in time
 * @param citation what the limit rests on
 */
public record OpenLimit(DeterminationAction action, DivisionLevel office, DueDate due, Citation citation) {}
