package org.zhaoliao.payment;

/** How a recipient is paid for a month (发放状态). */
public enum PaymentStatus {
    /** All that is due in a full month (足额发放). */
    PAID,
    /** In part: something is suspended (部分发放). */
    REDUCED,
    /** Everything is suspended (暂停发放). */
    SUSPENDED,
    /** Support covers the month in part only, and the locality does not pay such a month (不足月不发). */
    PARTIAL_MONTH,
    /** Support has not begun (尚未开始). */
    NOT_BEGUN,
    /** Support has ended (已经终止). */
    ENDED
}
