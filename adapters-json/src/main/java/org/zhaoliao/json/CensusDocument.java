package org.zhaoliao.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.InvalidInputException;

/**
 * The full count of some villages on a day as it is exchanged (排查统计表), see {@link Documents#CENSUS}. Every number is a sum over villages and over the classes
 * of recipients, so that a receiver can add up any slice of any division. Figures go by their codes: a receiver may know more of them, or fewer.
 *
 * @param day the day of the count
 * @param villages for each village and class of recipients how much was counted of each figure, in their order; nothing where one is missing
 */
public record CensusDocument(
        LocalDate day, SortedMap<DivisionCode, SortedMap<CensusDocument.Recipients, Map<String, Long>>> villages) {

    /**
     * Checks that nobody can be in two of the divisions.
     *
     * @throws InvalidInputException {@code json.village}, when one of them is no village
     */
    public CensusDocument {
        ImmutableSortedMap.Builder<DivisionCode, SortedMap<Recipients, Map<String, Long>>> counted =
                ImmutableSortedMap.naturalOrder();
        villages.forEach((village, rows) -> counted.put(checked(village), inOrder(rows)));
        villages = counted.buildOrThrow();
    }

    /**
     * A class of recipients that is counted apart (统计分类). Nobody is in two of them.
     *
     * @param register whose standards apply
     * @param form at home or in an institution
     * @param keyGroup whether they belong to a key group
     */
    public record Recipients(RegisterType register, SupportForm form, boolean keyGroup)
            implements Comparable<Recipients> {

        /** How many there are. */
        static final int CLASSES = 8;

        private static final Comparator<Recipients> ORDER = Comparator.comparing(Recipients::register)
                .thenComparing(Recipients::form)
                .thenComparing(Recipients::keyGroup);

        /** All of them, in order. */
        public static List<Recipients> all() {
            return Stream.of(RegisterType.values())
                    .flatMap(register -> Stream.of(SupportForm.values())
                            .flatMap(form ->
                                    Stream.of(false, true).map(keyGroup -> new Recipients(register, form, keyGroup))))
                    .toList();
        }

        /** Whether a slice of the census takes them in. */
        public boolean isIn(CensusSlice slice) {
            return slice.registers().contains(register)
                    && slice.forms().contains(form)
                    && (keyGroup || !slice.keyGroupsOnly());
        }

        private long in(Census census, DivisionCode village, CensusFigure figure) {
            CensusSlice both = CensusSlice.ALL.of(register).of(form);
            long keyed = census.count(village, figure, both.keyGroups());
            return keyGroup ? keyed : census.count(village, figure, both) - keyed;
        }

        @Override
        public int compareTo(Recipients other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a census counted in some villages; the figure of a township or county is the sum over its villages. */
    public static CensusDocument of(Census census, Collection<DivisionCode> villages, LocalDate day) {
        SortedMap<DivisionCode, SortedMap<Recipients, Map<String, Long>>> counted = new TreeMap<>();
        for (DivisionCode village : villages) {
            SortedMap<Recipients, Map<String, Long>> rows = new TreeMap<>();
            for (Recipients recipients : Recipients.all()) {
                Map<String, Long> figures = figures(census, village, recipients);
                if (!figures.isEmpty()) {
                    rows.put(recipients, figures);
                }
            }
            counted.put(village, rows);
        }
        return new CensusDocument(day, counted);
    }

    /** What some of the recipients of a division and everything inside it count of a figure, as {@link Census#count(DivisionCode, CensusFigure, CensusSlice)}. */
    public long count(DivisionCode division, String figure, CensusSlice slice) {
        return villages.entrySet().stream()
                .filter(village -> division.contains(village.getKey()))
                .flatMap(village -> village.getValue().entrySet().stream())
                .filter(row -> row.getKey().isIn(slice))
                .mapToLong(row -> row.getValue().getOrDefault(figure, 0L))
                .sum();
    }

    private static Map<String, Long> figures(Census census, DivisionCode village, Recipients recipients) {
        Map<String, Long> figures = new TreeMap<>();
        for (CensusFigure figure : CensusFigure.values()) {
            long amount = recipients.in(census, village, figure);
            if (amount != 0) {
                figures.put(figure.name(), amount);
            }
        }
        return figures;
    }

    private static DivisionCode checked(DivisionCode village) {
        if (village.level() != DivisionLevel.VILLAGE) {
            throw InvalidInputException.of("villages", "json.village", village.toString());
        }
        return village;
    }

    private static SortedMap<Recipients, Map<String, Long>> inOrder(SortedMap<Recipients, Map<String, Long>> rows) {
        ImmutableSortedMap.Builder<Recipients, Map<String, Long>> inOrder = ImmutableSortedMap.naturalOrder();
        rows.forEach((recipients, figures) -> inOrder.put(recipients, ImmutableMap.copyOf(new TreeMap<>(figures))));
        return inOrder.buildOrThrow();
    }
}
