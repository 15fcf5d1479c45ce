package org.zhaoliao.place;

import org.zhaoliao.reason.InvalidInputException;

/**
 * A division code that is no longer given out (已撤销的行政区划代码), such as 142322, the code of 文水县 from 1982 to 2002.
 *
 * <p>Resident ID numbers keep such codes for life, which is why they are still met.
 *
 * @param name the name at that time, without blanks around it
 * @param untilYear the last year in which the code was valid
 * @param successor the code that took its place, itself perhaps abolished later
 */
public record AbolishedDivision(DivisionCode code, String name, int untilYear, DivisionCode successor) {

    /**
     * Checks the name and the successor.
     *
     * @throws InvalidInputException {@code place.division-name}, when the name is blank; {@code place.successor}, when the code succeeds itself
     */
    public AbolishedDivision {
        name = DivisionName.checked(code, name);
        if (successor.equals(code)) {
            throw InvalidInputException.of("successor", "place.successor", code.toString());
        }
    }
}
