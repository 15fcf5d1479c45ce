package org.zhaoliao.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.ledger.Census;
import org.zhaoliao.ledger.CensusFigure;
import org.zhaoliao.place.DivisionCode;

/**
 * The full count of some villages on a day as it is exchanged (排查统计表), see {@link Documents#CENSUS}. Figures go by their codes: a receiver may know more of them,
 * or fewer.
 *
 * @param day the day of the count
 * @param villages for each village how many recipients count for each figure, in the order of the villages; nobody where a figure is missing
 */
public record CensusDocument(LocalDate day, SortedMap<DivisionCode, Map<String, Long>> villages) {

    public CensusDocument {
        ImmutableSortedMap.Builder<DivisionCode, Map<String, Long>> counted = ImmutableSortedMap.naturalOrder();
        villages.forEach((village, figures) -> counted.put(village, ImmutableMap.copyOf(new TreeMap<>(figures))));
        villages = counted.buildOrThrow();
    }

    /** What a census counted in some villages; the figure of a township or county is the sum over its villages. */
    public static CensusDocument of(Census census, Collection<DivisionCode> villages, LocalDate day) {
        SortedMap<DivisionCode, Map<String, Long>> counted = new TreeMap<>();
        for (DivisionCode village : villages) {
            Map<String, Long> figures = new TreeMap<>();
            for (CensusFigure figure : CensusFigure.values()) {
                long count = census.count(village, figure);
                if (count > 0) {
                    figures.put(figure.name(), count);
                }
            }
            counted.put(village, figures);
        }
        return new CensusDocument(day, counted);
    }
}
