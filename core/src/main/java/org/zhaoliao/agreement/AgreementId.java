package org.zhaoliao.agreement;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a care agreement within a system (协议标识).
 *
 * @param value see {@link Identifier}
 */
public record AgreementId(String value) implements Identifier {

    public AgreementId {
        Identifier.checked(value);
    }
}
