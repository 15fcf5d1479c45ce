package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Verdict;

/** Re-checks the recipients. */
final class Decisions {

    private final County county;

    Decisions(County county) {
        this.county = county;
    }

    /**
     * A decision about a person or an application.
     *
     * @param subject identifier of the recipient or of the determination
     * @param decision what came out
     */
    record Decided(String subject, EligibilityDecision decision) {
        boolean is(Verdict verdict) {
            return decision.verdict() == verdict;
        }
    }

    /** Every recipient is checked again under the law of the day. */
    List<Decided> recheck(Collection<TakeIn.Registered> registered) {
        LocalDate day = county.firstDay();
        Means means = new Means(day);
        return registered.stream()
                .map(person -> new Decided(
                        person.recipient().id().value(),
                        Eligibility.decide(
                                means.facts(
                                        person.recipient().details(),
                                        person.recipient().register(),
                                        person.recipient().disabilities(),
                                        person.household().means()),
                                county.book().at(person.recipient().division(), day),
                                day)))
                .toList();
    }
}
