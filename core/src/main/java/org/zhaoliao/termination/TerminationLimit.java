package org.zhaoliao.termination;

import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.rule.Citation;

/**
 * A step of a termination that waits (待办环节).
 *
 * @param action what has to be done
 * @param office at which level
 * @param due the last day in time
 * @param citation what the time rests on
 */
public record TerminationLimit(TerminationAction action, DivisionLevel office, DueDate due, Citation citation) {}
