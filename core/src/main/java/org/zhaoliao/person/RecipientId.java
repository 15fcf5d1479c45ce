package org.zhaoliao.person;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a recipient within a system (救助供养对象标识); never a resident ID number.
 *
 * @param value see {@link Identifier}
 */
public record RecipientId(String value) implements Identifier {

    public RecipientId {
        Identifier.checked(value);
    }
}
