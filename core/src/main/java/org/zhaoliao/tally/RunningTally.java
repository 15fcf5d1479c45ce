package org.zhaoliao.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.zhaoliao.place.DivisionCode;

/**
 * Counts while things pass (累计计数), and keeps none of them. For one thread; each further one counts for itself, and the tallies are merged.
 *
 * @param <F> the figures
 */
public final class RunningTally<F extends Enum<F>> {

    private final Map<DivisionCode, long[]> places = new HashMap<>();
    private final List<F> figures;

    RunningTally(List<F> figures) {
        this.figures = figures;
    }

    /** Of nothing yet. */
    public static <F extends Enum<F>> RunningTally<F> of(Class<F> figures) {
        return new RunningTally<>(List.of(figures.getEnumConstants()));
    }

    /** Counts an amount, which may be less than nothing; of nothing at all no place is kept. */
    @SuppressWarnings("EnumOrdinal") // a place in an array that nobody else sees
    public void add(DivisionCode place, F figure, long amount) {
        if (amount != 0) {
            long[] amounts = amounts(place, figures.size());
            amounts[figure.ordinal()] = Math.addExact(amounts[figure.ordinal()], amount);
        }
    }

    /** Counts an amount of each figure, with one look-up for all. */
    public void addEach(DivisionCode place, ToLongFunction<F> amount) {
        long[] amounts = amounts(place, figures.size());
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = Math.addExact(amounts[i], amount.applyAsLong(figures.get(i)));
        }
    }

    /** Counts all that another tally has. */
    public RunningTally<F> add(Tally<F> other) {
        other.amounts().forEach((place, amounts) -> {
            long[] sums = amounts(place, amounts.length);
            for (int i = 0; i < amounts.length; i++) {
                sums[i] = Math.addExact(sums[i], amounts[i]);
            }
        });
        return this;
    }

    /** What was counted so far. */
    public Tally<F> tally() {
        Map<DivisionCode, long[]> counted = new HashMap<>();
        places.forEach((place, amounts) -> {
            if (Arrays.stream(amounts).anyMatch(amount -> amount != 0)) {
                counted.put(place, amounts.clone());
            }
        });
        return new Tally<>(counted);
    }

    private long[] amounts(DivisionCode place, int width) {
        long[] present = places.get(place);
        if (present == null) {
            present = new long[width];
            places.put(place, present);
        }
        return present;
    }
}
