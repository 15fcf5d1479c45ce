package org.zhaoliao.impact;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhaoliao.rule.Verdict;

/**
 * How many persons a change of the rules touches (测算汇总). Totals of parts of a population can be merged in any order and any grouping.
 *
 * @param outcomes persons by outcome before and after, the unchanged too; what is not named is 0
 * @param byRule persons whose outcome changes, by the code of each rule by which it does; whoever has two is counted under both
 */
public record ImpactTotals(Map<VerdictShift, Long> outcomes, Map<String, Long> byRule) {

    public ImpactTotals {
        outcomes = ImmutableSortedMap.copyOf(outcomes);
        byRule = ImmutableSortedMap.copyOf(byRule);
    }

    /** The totals of nobody. */
    public static ImpactTotals none() {
        return new ImpactTotals(Map.of(), Map.of());
    }

    /** The totals of two parts of a population that have nobody in common. */
    public ImpactTotals merge(ImpactTotals other) {
        return new ImpactTotals(sum(outcomes, other.outcomes), sum(byRule, other.byRule));
    }

    /** Persons with this outcome before and that one after. */
    public long count(Verdict before, Verdict after) {
        return outcomes.getOrDefault(new VerdictShift(before, after), 0L);
    }

    /** Persons whose outcome changes by a rule. */
    public long count(String rule) {
        return byRule.getOrDefault(rule, 0L);
    }

    /** Persons altogether. */
    public long persons() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Persons whose outcome changes. */
    public long changed() {
        return outcomes.entrySet().stream()
                .filter(cell -> cell.getKey().isChange())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Math::addExact));
        return sum;
    }
}
