package org.zhaoliao.visit;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a home visit within a system (入户探访标识).
 *
 * @param value see {@link Identifier}
 */
public record VisitId(String value) implements Identifier {

    public VisitId {
        Identifier.checked(value);
    }
}
