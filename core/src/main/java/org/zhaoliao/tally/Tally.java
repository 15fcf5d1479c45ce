package org.zhaoliao.tally;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.zhaoliao.place.DivisionCode;

/**
 * How much was counted of each figure in each place (分区计数). What a township or county counts is the sum over the places in it, so that every total equals the
 * sum of its parts.
 *
 * <p>A summary that merges: it can be counted in pieces, in any order, on several machines. Adding one amount is one look-up by hash; a sum over a division costs
 * the places in it. Memory grows with places × figures, however much is counted.
 *
 * @param <F> the figures
 */
public final class Tally<F extends Enum<F>> {

    private final NavigableMap<DivisionCode, long[]> places;

    Tally(Map<DivisionCode, long[]> places) {
        this.places = new TreeMap<>(places);
    }

    /** Of nothing. */
    public static <F extends Enum<F>> Tally<F> none() {
        return new Tally<>(Map.of());
    }

    /** Both together. Associative and commutative; {@link #none} adds nothing. */
    public Tally<F> merge(Tally<F> other) {
        return new RunningTally<F>(List.of()).add(this).add(other).tally();
    }

    /** What was counted of a figure in a division and everything inside it. */
    public long count(DivisionCode division, F figure) {
        long sum = 0;
        for (Map.Entry<DivisionCode, long[]> place :
                places.tailMap(division, true).entrySet()) {
            if (!division.contains(place.getKey())) {
                break; // a division comes directly before all that it contains
            }
            sum = Math.addExact(sum, at(place.getValue(), figure));
        }
        return sum;
    }

    /** What was counted of a figure right there, without what lies inside. */
    public long at(DivisionCode place, F figure) {
        long[] amounts = places.get(place);
        return amounts == null ? 0 : at(amounts, figure);
    }

    /** The places in which something was counted, in order. */
    public NavigableSet<DivisionCode> places() {
        return Collections.unmodifiableNavigableSet(places.navigableKeySet());
    }

    /** The amounts of the places, for those who add them up; not to be changed. */
    NavigableMap<DivisionCode, long[]> amounts() {
        return places;
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array that nobody else sees
    private static long at(long[] amounts, Enum<?> figure) {
        return figure.ordinal() < amounts.length ? amounts[figure.ordinal()] : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally<?> tally
                && places.keySet().equals(tally.places.keySet())
                && places.entrySet().stream()
                        .allMatch(place -> Arrays.equals(place.getValue(), tally.places.get(place.getKey())));
    }

    @Override
    public int hashCode() {
        return places.entrySet().stream()
                .mapToInt(place -> place.getKey().hashCode() ^ Arrays.hashCode(place.getValue()))
                .sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Tally[");
        places.forEach((place, amounts) -> text.append(place).append(Arrays.toString(amounts)));
        return text.append(']').toString();
    }
}
