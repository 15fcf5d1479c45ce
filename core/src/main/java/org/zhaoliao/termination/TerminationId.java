package org.zhaoliao.termination;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a termination within a system (终止标识).
 *
 * @param value see {@link Identifier}
 */
public record TerminationId(String value) implements Identifier {

    public TerminationId {
        Identifier.checked(value);
    }
}
