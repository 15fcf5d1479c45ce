package org.zhaoliao.census;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.tally.Tally;

/**
 * The full count of a county or of any part of it (排查统计), W3.2–W3.5: for each village, register, form of support and membership in the key groups how much
 * was counted of each figure.
 *
 * <p>A summary that merges (a commutative monoid): it can be counted in pieces, in any order, on several machines. The figure of a township or county is the sum
 * over its villages, so that every total equals the sum of its parts. Counting an entry takes the same time however many there are, and keeps nothing of it:
 * memory grows with villages × figures, at most eight rows of figures for a village, never with persons.
 */
public final class Census {

    /** The census of nobody. */
    public static final Census EMPTY = new Census(Collections.nCopies(CensusSlice.CLASSES, Tally.none()));

    private static final int RATIO_SCALE = 4;

    private final List<Tally<CensusFigure>> classes;

    Census(List<Tally<CensusFigure>> classes) {
        this.classes = List.copyOf(classes);
    }

    /** The census of some entries, one of each recipient. */
    public static Census of(Collection<LedgerEntry> entries) {
        return entries.stream().collect(counting());
    }

    /** Counts a stream of entries while they pass, and keeps none of them. */
    public static Collector<LedgerEntry, ?, Census> counting() {
        return Collector.of(
                RunningCensus::new,
                RunningCensus::add,
                (one, other) -> one.add(other.census()),
                RunningCensus::census,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The census whose {@link #classes} were taken apart, to be carried from one machine to another.
     *
     * @throws IllegalArgumentException when they are not as many as there are classes
     */
    public static Census ofClasses(List<Tally<CensusFigure>> classes) {
        if (classes.size() != CensusSlice.CLASSES) {
            throw new IllegalArgumentException("Not " + CensusSlice.CLASSES + " classes: " + classes.size());
        }
        return new Census(classes);
    }

    /** Both together: of two pieces that share no recipient, the census of all of them. */
    public Census merge(Census other) {
        return new Census(IntStream.range(0, CensusSlice.CLASSES)
                .mapToObj(i -> classes.get(i).merge(other.classes.get(i)))
                .toList());
    }

    /** What a division and everything inside it counts of a figure. */
    public long count(DivisionCode division, CensusFigure figure) {
        return count(division, figure, CensusSlice.ALL);
    }

    /** The same, of some of the recipients. */
    public long count(DivisionCode division, CensusFigure figure, CensusSlice slice) {
        long sum = 0;
        for (int i = 0; i < CensusSlice.CLASSES; i++) {
            sum += slice.contains(i) ? classes.get(i).count(division, figure) : 0;
        }
        return sum;
    }

    /**
     * How much of one figure falls to another (比率、平均), to four decimals: the agreement coverage rate as {@link CensusFigure#AGREEMENT_IN_FORCE} to
     * {@link CensusFigure#DISPERSED}, the mean time a wish waits as {@link CensusFigure#WISH_OPEN_DAYS} to {@link CensusFigure#WISH_OPEN}.
     *
     * @return empty when there is nothing of the other
     */
    public Optional<BigDecimal> ratio(DivisionCode division, CensusFigure part, CensusFigure whole, CensusSlice slice) {
        long of = count(division, whole, slice);
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count(division, part, slice))
                        .divide(BigDecimal.valueOf(of), RATIO_SCALE, RoundingMode.HALF_UP));
    }

    /** The divisions of those who were counted, in order: as a rule villages, known to a list or not. */
    public NavigableSet<DivisionCode> places() {
        NavigableSet<DivisionCode> places = new TreeSet<>();
        classes.forEach(tally -> places.addAll(tally.places()));
        return places;
    }

    /**
     * What it is made of (分类计数): a tally by village for each class of recipients, the rural ones first, of each register those at home first, of each form those of no
     * key group first. {@link #ofClasses} puts it together again.
     */
    public List<Tally<CensusFigure>> classes() {
        return classes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Census census && classes.equals(census.classes);
    }

    @Override
    public int hashCode() {
        return classes.hashCode();
    }

    @Override
    public String toString() {
        return "Census" + classes;
    }
}
