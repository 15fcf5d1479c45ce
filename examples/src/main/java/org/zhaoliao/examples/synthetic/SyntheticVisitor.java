package org.zhaoliao.examples.synthetic;

import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.place.DivisionCode;

/**
 * Who visits dispersed recipients in a township (探访人员), invented.
 *
 * @param id identifier, for example {@code V-141121100-01}
 * @param name name
 * @param phone an invented number
 * @param township where they visit
 * @param visitsAMonth how many visits they can make in a month
 */
public record SyntheticVisitor(
        String id, PersonName name, PhoneNumber phone, DivisionCode township, int visitsAMonth) {}
