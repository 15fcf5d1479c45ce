package org.zhaoliao.place;

import org.zhaoliao.reason.InvalidInputException;

/**
 * A division with its name (行政区划), for example 141121 文水县.
 *
 * @param name as the list has it, without blanks around it
 */
public record Division(DivisionCode code, String name) {

    /**
     * Checks the name.
     *
     * @throws InvalidInputException {@code place.division-name}, when the name is blank
     */
    public Division {
        name = DivisionName.checked(code, name);
    }
}
