package org.zhaoliao.oversight;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a third-party evaluation within a system (第三方评估标识).
 *
 * @param value see {@link Identifier}
 */
public record EvaluationId(String value) implements Identifier {

    public EvaluationId {
        Identifier.checked(value);
    }
}
