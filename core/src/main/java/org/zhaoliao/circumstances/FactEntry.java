package org.zhaoliao.circumstances;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Facts;

/**
 * What was recorded about a person at one time (事实登记), for the time from a day on.
 *
 * @param recordedAt when it was recorded
 * @param holdsFrom the day from which it holds
 * @param facts what became known; facts that are not mentioned stay as they were
 * @param withdrawn what is not known after all, as when a paper turned out to be false
 */
public record FactEntry(Instant recordedAt, LocalDate holdsFrom, Facts facts, Set<FactKey<?>> withdrawn) {

    public FactEntry {
        withdrawn = ImmutableSortedSet.copyOf(withdrawn);
    }

    /** An entry that withdraws nothing. */
    public static FactEntry of(Instant recordedAt, LocalDate holdsFrom, Facts facts) {
        return new FactEntry(recordedAt, holdsFrom, facts, Set.of());
    }

    Facts addTo(Facts earlier) {
        Facts sum = earlier;
        for (FactKey<?> key : withdrawn) {
            sum = sum.without(key);
        }
        return sum.with(facts);
    }
}
