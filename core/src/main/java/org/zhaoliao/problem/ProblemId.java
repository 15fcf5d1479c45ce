package org.zhaoliao.problem;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a problem within a system (问题标识).
 *
 * @param value see {@link Identifier}
 */
public record ProblemId(String value) implements Identifier {

    public ProblemId {
        Identifier.checked(value);
    }
}
