package org.zhaoliao.mentalhealth;

import org.zhaoliao.revision.Identifier;

/**
 * Identifies a mental-health referral within a system (精神卫生转介标识).
 *
 * @param value see {@link Identifier}
 */
public record MentalHealthReferralId(String value) implements Identifier {

    public MentalHealthReferralId {
        Identifier.checked(value);
    }
}
