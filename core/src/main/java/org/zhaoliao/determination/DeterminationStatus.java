package org.zhaoliao.determination;

/** Where a determination stands (认定状态), 民发〔2021〕43号 chapters 3 and 4. Lateness is not a status: see {@link TimeLimits}. */
public enum DeterminationStatus {
    /** Applied for (已申请). */
    APPLIED,
    /** The applicant was told, once, all that is missing (待补正), art. 12. */
    MATERIALS_MISSING,
    /** Accepted; the township investigates (已受理). */
    ACCEPTED,
    /** The township gave its preliminary opinion (已出初审意见), art. 13. */
    INVESTIGATED,
    /** The opinion is published in the village (公示中), art. 15. */
    ON_NOTICE,
    /** Somebody objected; the township investigates again (有异议). */
    OBJECTED,
    /** With the county (已报县级), art. 16. */
    SENT_TO_COUNTY,
    /** Confirmed (已确认), art. 17. */
    CONFIRMED,
    /** Confirmed, and published in the village (已公布), art. 17. */
    PUBLISHED,
    /** Refused; the applicant is still to be told (不予确认), art. 18. */
    REFUSED,
    /** Refused, and the applicant told in writing (已告知不予确认). */
    REFUSAL_TOLD,
    /** Withdrawn by the applicant (已撤回). */
    WITHDRAWN;

    /** Where every step leads that the life cycle takes, wherever it was taken. */
    static DeterminationStatus after(DeterminationAction action) {
        return switch (action) {
            case ASK_FOR_MATERIALS, HAND_IN -> MATERIALS_MISSING;
            case ACCEPT -> ACCEPTED;
            case GIVE_OPINION -> INVESTIGATED;
            case POST_NOTICE -> ON_NOTICE;
            case OBJECT -> OBJECTED;
            case SEND_TO_COUNTY, RECORD_CHECK -> SENT_TO_COUNTY;
            case CONFIRM -> CONFIRMED;
            case PUBLISH -> PUBLISHED;
            case REFUSE -> REFUSED;
            case TELL_REFUSAL -> REFUSAL_TOLD;
            case WITHDRAW -> WITHDRAWN;
        };
    }
}
