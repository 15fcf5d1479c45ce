package org.zhaoliao.oversight;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies an inspection within a system (督导检查标识).
 *
 * @param value see {@link Identifier}
 */
public record InspectionId(String value) implements Identifier {

    public InspectionId {
        Identifier.checked(value);
    }
}
