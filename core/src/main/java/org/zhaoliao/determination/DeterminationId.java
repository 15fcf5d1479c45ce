package org.zhaoliao.determination;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a determination within a system (认定标识).
 *
 * @param value see {@link Identifier}
 */
public record DeterminationId(String value) implements Identifier {

    public DeterminationId {
        Identifier.checked(value);
    }
}
