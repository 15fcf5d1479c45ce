package org.zhaoliao.assessment;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a self-care assessment (评估标识).
 *
 * @param value see {@link Identifier}
 */
public record AssessmentId(String value) implements Identifier {

    public AssessmentId {
        Identifier.checked(value);
    }
}
