package org.zhaoliao.risk;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a risk case within a system (风险事项标识).
 *
 * @param value see {@link Identifier}
 */
public record RiskCaseId(String value) implements Identifier {

    public RiskCaseId {
        Identifier.checked(value);
    }
}
