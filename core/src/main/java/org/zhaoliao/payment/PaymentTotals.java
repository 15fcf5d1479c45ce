package org.zhaoliao.payment;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collector;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.support.EntitlementKind;

/**
 * What a list of payments adds up to (发放名册合计). Totals can be worked out in pieces and merged in any order; zero amounts and counts are not listed.
 *
 * @param persons by status
 * @param byItem yuan that is paid, by what it is for
 * @param byVillage yuan that is paid, by village
 * @param byClass yuan that is paid, by form of support and register
 */
public record PaymentTotals(
        Map<PaymentStatus, Integer> persons,
        Map<EntitlementKind, BigDecimal> byItem,
        Map<DivisionCode, BigDecimal> byVillage,
        Map<PaymentClass, BigDecimal> byClass) {

    /** Of no lines. */
    public static final PaymentTotals NONE = new PaymentTotals(Map.of(), Map.of(), Map.of(), Map.of());

    public PaymentTotals {
        persons = ImmutableSortedMap.copyOf(persons);
        byItem = ImmutableSortedMap.copyOf(byItem);
        byVillage = ImmutableSortedMap.copyOf(byVillage);
        byClass = ImmutableSortedMap.copyOf(byClass);
    }

    /** Both together. Associative and commutative. */
    public PaymentTotals merge(PaymentTotals other) {
        return new RunningTotals().add(this).add(other).totals();
    }

    /** Adds up a stream of lines while they pass, keeping none of them. */
    public static Collector<PaymentLine, ?, PaymentTotals> adding() {
        return Collector.of(
                RunningTotals::new, RunningTotals::add, (one, other) -> one.add(other.totals()), RunningTotals::totals);
    }

    /** All that is paid, in yuan. */
    public BigDecimal paid() {
        return byItem.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * A class of recipients with standards of its own (供养类别).
     *
     * @param form at home or in an institution
     * @param register rural or urban
     */
    public record PaymentClass(SupportForm form, RegisterType register) implements Comparable<PaymentClass> {

        @Override
        public int compareTo(PaymentClass other) {
            int byForm = form.compareTo(other.form);
            return byForm != 0 ? byForm : register.compareTo(other.register);
        }
    }
}
