package org.zhaoliao.policy;

import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Citation;

/**
 * One value of a parameter, for one division and one time (政策条目).
 *
 * @param parameter the parameter's code
 * @param division where it holds, with everything inside it unless a finer entry says otherwise
 * @param validity when it holds, half-open
 * @param value the value as text, in the form of the parameter
 * @param citation what it rests on
 * @param standing how firm that is
 */
public record PolicyEntry(
        String parameter,
        DivisionCode division,
        DateRange validity,
        String value,
        Citation citation,
        Standing standing) {}
