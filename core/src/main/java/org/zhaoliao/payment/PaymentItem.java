package org.zhaoliao.payment;

import java.math.BigDecimal;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.support.EntitlementKind;

/**
 * One amount of a payment (发放项目).
 *
 * @param kind what it is for
 * @param due yuan of a full month, as the locality has set it
 * @param paid yuan that is paid: all or nothing of what is due
 * @param citation what the amount rests on
 */
public record PaymentItem(EntitlementKind kind, BigDecimal due, BigDecimal paid, Citation citation) {}
