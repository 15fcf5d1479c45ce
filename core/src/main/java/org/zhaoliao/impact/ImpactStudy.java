package org.zhaoliao.impact;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.PolicyBook;

/**
 * Who would qualify under other rules (新规影响测算): every person is decided under both policy books, on the same facts and for the same day.
 *
 * @param before the rules to start from
 * @param after the rules to compare with
 * @param day whose law and ages count
 */
public record ImpactStudy(PolicyBook before, PolicyBook after, LocalDate day) {

    private static final int KEPT_DIVISIONS = 512;

    /**
     * Goes through a population once, holding one person at a time.
     *
     * @param population who is looked at; quickest when those of a division come together
     * @param changes is shown everybody whose outcome changes, in the order of the population
     * @return the totals, mergeable with those of other parts of the population
     * @throws MissingPolicyException when a book does not hold the standards of a person's locality
     */
    public ImpactTotals run(Iterator<ImpactCase> population, Consumer<OutcomeChange> changes) {
        RulePairs rules = new RulePairs(this, KEPT_DIVISIONS);
        Tally tally = new Tally();
        while (population.hasNext()) {
            ImpactCase person = population.next();
            OutcomeChange compared = rules.of(person.division()).compare(person);
            tally.add(compared);
            if (compared.shift().isChange()) {
                changes.accept(compared);
            }
        }
        return tally.totals();
    }

    /** Names the books and the day. */
    @Override
    public String toString() {
        return "ImpactStudy[" + before.version() + ", " + after.version() + ", " + day + "]";
    }
}
