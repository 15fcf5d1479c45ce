package org.zhaoliao.circumstances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.rule.Facts;

/**
 * All that was ever recorded about a person (事实沿革), in two times: the day from which a fact holds, and the moment at which it was recorded. So an old
 * decision can be made again on what was known then, and a correction never rewrites what was decided before it.
 *
 * @param entries in any order
 */
public record FactHistory(List<FactEntry> entries) {

    /** Of a person of whom nothing was recorded. */
    public static final FactHistory NONE = new FactHistory(List.of());

    /** By the day from which they hold; of the same day the later recorded comes later, and so wins. */
    private static final Comparator<FactEntry> ORDER =
            Comparator.comparing(FactEntry::holdsFrom).thenComparing(FactEntry::recordedAt);

    public FactHistory {
        entries = List.copyOf(entries);
    }

    /** With one more entry. */
    public FactHistory with(FactEntry entry) {
        List<FactEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new FactHistory(more);
    }

    /**
     * The facts that held on a day, as recorded by a moment. Takes time in proportion to the entries and their facts.
     *
     * @param day the day on which they held
     * @param recordedBy what was recorded later is left out
     */
    public Facts on(LocalDate day, Instant recordedBy) {
        Facts facts = Facts.none();
        for (FactEntry entry : entries.stream()
                .filter(entry ->
                        !entry.holdsFrom().isAfter(day) && !entry.recordedAt().isAfter(recordedBy))
                .sorted(ORDER)
                .toList()) {
            facts = entry.addTo(facts);
        }
        return facts;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "FactHistory[" + entries.size() + "]";
    }
}
