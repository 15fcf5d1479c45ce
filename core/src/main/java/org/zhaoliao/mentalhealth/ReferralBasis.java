package org.zhaoliao.mentalhealth;

import org.zhaoliao.rule.Citation;

/** On what ground a recipient is referred (转介依据). Inpatient treatment is voluntary but for severe disorders with danger, Mental Health Law art. 30. */
public enum ReferralBasis {
    /** The person wishes it, art. 30(1) (本人自愿). */
    VOLUNTARY("30(1)", true),
    /** Harm or danger to the person; not against the guardian's will, art. 30(2)(1) and 31 (伤害自身或有危险). */
    DANGER_TO_SELF("31", true),
    /** Harm or danger to others; a second diagnosis can be asked for, art. 30(2)(2) and 32 (危害他人安全或有危险). */
    DANGER_TO_OTHERS("32", false);

    private final String article;
    private final boolean needsConsent;

    ReferralBasis(String article, boolean needsConsent) {
        this.article = article;
        this.needsConsent = needsConsent;
    }

    /** Where the ground stands in the law. */
    public Citation citation() {
        return new Citation("中华人民共和国精神卫生法", article);
    }

    /** Whether the consent of the person, or of the guardian where the danger is to the person, has to be on record before they are sent. */
    public boolean needsConsent() {
        return needsConsent;
    }
}
