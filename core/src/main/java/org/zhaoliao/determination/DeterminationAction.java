package org.zhaoliao.determination;

/** What happens in a determination (认定环节). */
public enum DeterminationAction {
    /** Tell the applicant once all that is missing (一次性告知补正). */
    ASK_FOR_MATERIALS,
    /** The applicant hands in what was asked for (补交材料). */
    HAND_IN,
    /** Accept the application (受理). */
    ACCEPT,
    /** Give the preliminary opinion (提出初审意见). */
    GIVE_OPINION,
    /** Post the public notice (公示). */
    POST_NOTICE,
    /** Somebody objects within the notice (提出异议). */
    OBJECT,
    /** Send the file to the county (报送县级). */
    SEND_TO_COUNTY,
    /** The county records what its random check found (登记抽查结果). */
    RECORD_CHECK,
    /** Confirm (确认). */
    CONFIRM,
    /** Publish the confirmation in the village (公布). */
    PUBLISH,
    /** Refuse, with reasons (不予确认). */
    REFUSE,
    /** Tell the applicant of the refusal in writing (书面告知). */
    TELL_REFUSAL,
    /** The applicant withdraws (撤回). */
    WITHDRAW
}
