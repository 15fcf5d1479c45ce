package org.zhaoliao.caregiver;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a caregiver within a system (照料服务人标识); never a resident ID number.
 *
 * @param value see {@link Identifier}
 */
public record CaregiverId(String value) implements Identifier {

    public CaregiverId {
        Identifier.checked(value);
    }
}
