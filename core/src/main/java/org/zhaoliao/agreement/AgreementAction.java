package org.zhaoliao.agreement;

/** What can be done to a care agreement (协议操作). */
public enum AgreementAction {
    /** The draft goes out for signature (提交签订). */
    SUBMIT,
    /** It is taken back to be changed; the signatures lapse (退回修改). */
    TAKE_BACK,
    /** One party signs (签字). */
    SIGN,
    /** Signed by all, it takes effect (生效). */
    BRING_INTO_FORCE,
    /** The caregiver is told to put something right by a deadline (责令整改). */
    DEMAND_RECTIFICATION,
    /** It was put right (确认整改). */
    CONFIRM_RECTIFIED,
    /** It is to rest (中止). */
    SUSPEND,
    /** It goes on (恢复履行). */
    RESUME,
    /** It is ended for a reason (解除). */
    END,
    /** Its term is over (到期). */
    EXPIRE,
    /** It is declared void (作废). */
    DECLARE_VOID
}
