package org.zhaoliao.payment;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
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

    /** The totals of one line. */
    public static PaymentTotals of(PaymentLine line) {
        Map<EntitlementKind, BigDecimal> items = new TreeMap<>();
        line.items().stream()
                .filter(item -> item.paid().signum() != 0)
                .forEach(item -> items.merge(item.kind(), item.paid(), BigDecimal::add));
        if (items.isEmpty()) {
            return new PaymentTotals(Map.of(line.status(), 1), Map.of(), Map.of(), Map.of());
        }
        return new PaymentTotals(
                Map.of(line.status(), 1),
                items,
                Map.of(line.village(), line.paid()),
                Map.of(new PaymentClass(line.form(), line.register()), line.paid()));
    }

    /** Both together. Associative and commutative. */
    public PaymentTotals merge(PaymentTotals other) {
        return new PaymentTotals(
                merged(persons, other.persons, Integer::sum),
                merged(byItem, other.byItem, BigDecimal::add),
                merged(byVillage, other.byVillage, BigDecimal::add),
                merged(byClass, other.byClass, BigDecimal::add));
    }

    /** Adds up a stream of lines while they pass. */
    public static Collector<PaymentLine, ?, PaymentTotals> adding() {
        return Collector.of(
                () -> new PaymentTotals[] {NONE},
                (sum, line) -> sum[0] = sum[0].merge(of(line)),
                (one, other) -> {
                    one[0] = one[0].merge(other[0]);
                    return one;
                },
                sum -> sum[0]);
    }

    /** All that is paid, in yuan. */
    public BigDecimal paid() {
        return byItem.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <K, V> Map<K, V> merged(Map<K, V> one, Map<K, V> other, BinaryOperator<V> sum) {
        Map<K, V> merged = new TreeMap<>(one);
        other.forEach((key, value) -> merged.merge(key, value, sum));
        return merged;
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
