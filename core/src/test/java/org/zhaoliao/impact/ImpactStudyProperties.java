package org.zhaoliao.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same books change nothing; a population may be cut anywhere; the stream and the totals agree. */
class ImpactStudyProperties {

    private static final ImpactStudy STUDY = new ImpactStudy(
            Sample.BEFORE,
            Sample.book("eligibility.disability-grade.limb=3", "eligibility.property-limit.deposits=5000"),
            Sample.DAY);

    private static ImpactTotals run(List<ImpactCase> population) {
        return STUDY.run(population.iterator(), change -> {});
    }

    @Property(tries = 100)
    void theSameBooksChangeNothing(@ForAll long seed) {
        List<ImpactCase> population = Sample.population(seed);
        List<OutcomeChange> changes = new ArrayList<>();
        ImpactTotals totals =
                new ImpactStudy(Sample.BEFORE, Sample.book(), Sample.DAY).run(population.iterator(), changes::add);

        assertEquals(List.of(), changes);
        assertEquals(0, totals.changed());
        assertEquals(population.size(), totals.persons());
    }

    @Property(tries = 100)
    void theWholeIsTheSumOfItsParts(@ForAll long seed, @ForAll @IntRange(max = 20) int cut) {
        List<ImpactCase> population = Sample.population(seed);
        int at = Math.min(cut, population.size());

        assertEquals(
                run(population), run(population.subList(0, at)).merge(run(population.subList(at, population.size()))));
    }

    @Property(tries = 100)
    void theStreamAndTheTotalsAgree(@ForAll long seed) {
        List<OutcomeChange> changes = new ArrayList<>();
        ImpactTotals totals = STUDY.run(Sample.population(seed).iterator(), changes::add);

        assertEquals(changes.size(), totals.changed());
        assertEquals(
                changes.stream().mapToLong(change -> change.rules().size()).sum(),
                totals.byRule().values().stream().mapToLong(Long::longValue).sum());
        changes.forEach(change -> assertFalse(change.rules().isEmpty()));
    }
}
