package org.zhaoliao.impact;

import java.util.Map;
import java.util.TreeMap;

/** Counts while a population streams by; lives within one run. */
final class Tally {

    private final Map<VerdictShift, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> byRule = new TreeMap<>();

    void add(OutcomeChange person) {
        outcomes.merge(person.shift(), 1L, Math::addExact);
        person.rules().forEach(rule -> byRule.merge(rule, 1L, Math::addExact));
    }

    ImpactTotals totals() {
        return new ImpactTotals(outcomes, byRule);
    }
}
