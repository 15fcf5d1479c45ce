package org.zhaoliao.continuation;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a verification within a system (核查标识).
 *
 * @param value see {@link Identifier}
 */
public record VerificationId(String value) implements Identifier {

    public VerificationId {
        Identifier.checked(value);
    }
}
