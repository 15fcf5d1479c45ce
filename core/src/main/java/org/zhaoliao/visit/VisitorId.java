package org.zhaoliao.visit;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a visitor (探访人标识): the staff identifier of the host system, not a name.
 *
 * @param value see {@link Identifier}
 */
public record VisitorId(String value) implements Identifier {

    public VisitorId {
        Identifier.checked(value);
    }
}
