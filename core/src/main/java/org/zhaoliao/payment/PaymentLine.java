package org.zhaoliao.payment;

import java.math.BigDecimal;
import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;

/**
 * What one recipient is paid for one month (发放名册一行).
 *
 * @param recipient who
 * @param village where
 * @param register whose standards apply
 * @param form at home or in an institution
 * @param status how it is paid
 * @param items the amounts; none when support does not cover the month
 * @param reasons why it is not paid in full; empty when it is
 */
public record PaymentLine(
        RecipientId recipient,
        DivisionCode village,
        RegisterType register,
        SupportForm form,
        PaymentStatus status,
        List<PaymentItem> items,
        List<Reason> reasons) {

    public PaymentLine {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }

    /** Yuan that is paid. */
    public BigDecimal paid() {
        return items.stream().map(PaymentItem::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
