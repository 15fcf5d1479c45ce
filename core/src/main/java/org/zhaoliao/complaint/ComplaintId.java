package org.zhaoliao.complaint;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a complaint or suggestion within a system (投诉建议标识).
 *
 * @param value see {@link Identifier}
 */
public record ComplaintId(String value) implements Identifier {

    public ComplaintId {
        Identifier.checked(value);
    }
}
