package org.zhaoliao.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.rule.Verdict;

/** Parts of a population may be counted apart and merged in any order and any grouping. */
class ImpactTotalsProperties {

    @Provide
    Arbitrary<ImpactTotals> totals() {
        Arbitrary<Long> counts = Arbitraries.longs().between(1, 1000);
        Arbitrary<VerdictShift> shifts = Combinators.combine(
                        Arbitraries.of(Verdict.class), Arbitraries.of(Verdict.class))
                .as(VerdictShift::new);
        return Combinators.combine(
                        Arbitraries.maps(shifts, counts),
                        Arbitraries.maps(Arbitraries.of("rule.a", "rule.b", "rule.c"), counts))
                .as(ImpactTotals::new);
    }

    @Property(tries = 200)
    void mergingIsAssociative(
            @ForAll("totals") ImpactTotals a, @ForAll("totals") ImpactTotals b, @ForAll("totals") ImpactTotals c) {
        assertEquals(a.merge(b).merge(c), a.merge(b.merge(c)));
    }

    @Property(tries = 200)
    void mergingIsCommutative(@ForAll("totals") ImpactTotals a, @ForAll("totals") ImpactTotals b) {
        assertEquals(a.merge(b), b.merge(a));
        assertEquals(a.merge(b).toString(), b.merge(a).toString());
    }

    @Property(tries = 200)
    void nobodyAddsNothing(@ForAll("totals") ImpactTotals a) {
        assertEquals(a, a.merge(ImpactTotals.none()));
    }

    @Property(tries = 200)
    void everyCountIsTheSum(@ForAll("totals") ImpactTotals a, @ForAll("totals") ImpactTotals b) {
        ImpactTotals both = a.merge(b);
        Map<String, Long> expected = both.byRule().keySet().stream()
                .collect(Collectors.toMap(rule -> rule, rule -> a.count(rule) + b.count(rule)));

        assertEquals(a.persons() + b.persons(), both.persons());
        assertEquals(a.changed() + b.changed(), both.changed());
        assertEquals(expected, both.byRule());
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                assertEquals(a.count(before, after) + b.count(before, after), both.count(before, after));
            }
        }
    }
}
