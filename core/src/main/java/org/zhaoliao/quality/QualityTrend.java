package org.zhaoliao.quality;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.tally.Tally;

/**
 * How the faults of the data grew or fell from day to day (数据质量趋势).
 *
 * @param days what was counted on each day that was looked at
 */
public record QualityTrend(SortedMap<LocalDate, Tally<QualityRule>> days) {

    /** Of no day. */
    public static final QualityTrend NONE = new QualityTrend(new TreeMap<>());

    public QualityTrend {
        days = ImmutableSortedMap.copyOfSorted(days);
    }

    /** Of one day. */
    public static QualityTrend on(LocalDate day, Tally<QualityRule> counted) {
        return new QualityTrend(new TreeMap<>(Map.of(day, counted)));
    }

    /** Both together: days are put beside each other, pieces of one day are added. */
    public QualityTrend merge(QualityTrend other) {
        SortedMap<LocalDate, Tally<QualityRule>> merged = new TreeMap<>(days);
        other.days.forEach((day, counted) -> merged.merge(day, counted, Tally::merge));
        return new QualityTrend(merged);
    }

    /** The faults against a rule in a division, day by day. */
    public SortedMap<LocalDate, Long> of(DivisionCode division, QualityRule rule) {
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, counted) -> counts.put(day, counted.count(division, rule)));
        return counts;
    }

    /** By how much they grew from the first day to the last; less than 0 when there are fewer. */
    public long change(DivisionCode division, QualityRule rule) {
        List<Long> counts = List.copyOf(of(division, rule).values());
        return counts.isEmpty() ? 0 : counts.get(counts.size() - 1) - counts.get(0);
    }
}
