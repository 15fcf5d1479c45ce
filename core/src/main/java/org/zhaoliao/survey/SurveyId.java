package org.zhaoliao.survey;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a satisfaction survey within a system (满意度调查标识).
 *
 * @param value see {@link Identifier}
 */
public record SurveyId(String value) implements Identifier {

    public SurveyId {
        Identifier.checked(value);
    }
}
