package org.zhaoliao.policy;

import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;

/**
 * One value of a parameter, for one division and one time (政策条目).
 *
 * @param parameter the parameter's code
 * @param division where it holds, with everything inside it unless a finer entry says otherwise
 * @param validity when it holds, half-open
 * @param value the value as text, in the form of the parameter
 * @param citation what it rests on; its document is never blank
 * @param standing how firm that is
 */
public record PolicyEntry(
        String parameter,
        DivisionCode division,
        DateRange validity,
        String value,
        Citation citation,
        Standing standing) {

    /** @throws InvalidInputException {@code policy.citation}, when no document is named: a value that rests on nothing cannot be checked */
    public PolicyEntry {
        if (citation.document().isBlank()) {
            throw InvalidInputException.of("document", "policy.citation", citation.document());
        }
    }

    /** The entry in one line for an error, with place, period and citation: {@code example.age=60 [CN, 2021-07-01–, Act 5]}. */
    String named() {
        return "%s=%s [%s, %s–%s, %s]"
                .formatted(
                        parameter,
                        value,
                        division,
                        validity.from(),
                        validity.isOpen() ? "" : validity.until(),
                        citation);
    }
}
