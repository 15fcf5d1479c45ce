package org.zhaoliao.payment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhaoliao.payment.PaymentTotals.PaymentClass;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.support.EntitlementKind;

/** Sums while lines pass; as large as there are villages, however many lines. */
final class RunningTotals {

    private final Map<PaymentStatus, Integer> persons = new EnumMap<>(PaymentStatus.class);
    private final Map<EntitlementKind, BigDecimal> byItem = new EnumMap<>(EntitlementKind.class);
    private final Map<DivisionCode, BigDecimal> byVillage = new TreeMap<>();
    private final Map<PaymentClass, BigDecimal> byClass = new TreeMap<>();

    void add(PaymentLine line) {
        persons.merge(line.status(), 1, Integer::sum);
        for (PaymentItem item : line.items()) {
            if (item.paid().signum() != 0) {
                byItem.merge(item.kind(), item.paid(), BigDecimal::add);
                byVillage.merge(line.village(), item.paid(), BigDecimal::add);
                byClass.merge(new PaymentClass(line.form(), line.register()), item.paid(), BigDecimal::add);
            }
        }
    }

    RunningTotals add(PaymentTotals other) {
        other.persons().forEach((status, count) -> persons.merge(status, count, Integer::sum));
        other.byItem().forEach((kind, yuan) -> byItem.merge(kind, yuan, BigDecimal::add));
        other.byVillage().forEach((village, yuan) -> byVillage.merge(village, yuan, BigDecimal::add));
        other.byClass().forEach((of, yuan) -> byClass.merge(of, yuan, BigDecimal::add));
        return this;
    }

    PaymentTotals totals() {
        return new PaymentTotals(persons, byItem, byVillage, byClass);
    }
}
