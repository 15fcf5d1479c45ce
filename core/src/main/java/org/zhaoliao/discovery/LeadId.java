package org.zhaoliao.discovery;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a lead within a system (线索标识).
 *
 * @param value see {@link Identifier}
 */
public record LeadId(String value) implements Identifier {

    public LeadId {
        Identifier.checked(value);
    }
}
