package org.zhaoliao.agreement;

/** Where a care agreement stands (协议状态). That its term is over or a deadline passed is not a status: it is computed for a day. */
public enum AgreementStatus {
    /** Being written (拟订). */
    DRAFT,
    /** Waits for the signatures (待签订). */
    AWAITING_SIGNATURES,
    /** Signed and carried out (履行中). */
    IN_FORCE,
    /** In force; the caregiver has until a deadline to put something right (整改中). */
    IN_RECTIFICATION,
    /** Rests, for example during a long stay in hospital (中止). */
    SUSPENDED,
    /** Ended before its term (已解除). */
    ENDED,
    /** Ended with its term (已到期). */
    EXPIRED,
    /** Without effect in law (作废): it never took effect, or was found void when it had; see {@link CareAgreement.Voiding}. */
    VOID;

    /** Whether the agreement holds the recipient: of such agreements a recipient has one at most (W2.4). */
    public boolean holds() {
        return this == IN_FORCE || this == IN_RECTIFICATION || this == SUSPENDED;
    }

    /** Whether the agreement was signed by all and took effect, be it over or not. */
    public boolean tookEffect() {
        return holds() || this == ENDED || this == EXPIRED;
    }
}
