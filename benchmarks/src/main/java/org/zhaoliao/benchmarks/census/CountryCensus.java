package org.zhaoliao.benchmarks.census;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhaoliao.benchmarks.Machine;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.tally.RunningTally;
import org.zhaoliao.tally.Tally;

/** Counts a country: entries pass county by county, as a store gives them; a county's villages are forgotten when its sums are taken. */
public final class CountryCensus {

    private static final int PERSONS = 5_000_000;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private CountryCensus() {}

    /**
     * Counts, and prints how long it took.
     *
     * @param args how many persons, 5,000,000 unless told
     */
    public static void main(String[] args) {
        int persons = args.length > 0 ? Integer.parseInt(args[0]) : PERSONS;
        Clock clock = Clock.start();
        long invented = Entries.of(persons).filter(LedgerEntry::isSupported).count();
        String inventing = clock.passed();
        clock = Clock.start();
        Tally<CensusFigure> country = count(persons);
        String counting = clock.passed();
        clock = Clock.start();
        long byHand = countByHand(persons);
        String countingByHand = clock.passed();
        long supported = country.places().stream()
                .mapToLong(county -> country.at(county, CensusFigure.SUPPORTED))
                .sum();
        if (supported != invented || supported != byHand) {
            throw new IllegalStateException("Some were not counted");
        }
        System.out.printf(
                Locale.ROOT,
                "%s%n%,d entries of %,d counties, %,d supported: invented and counted in %s; the same by hand in %s; only invented in %s; heap up to %,.0f MB%n",
                Machine.described("census of the country"),
                persons,
                country.places().size(),
                supported,
                counting,
                countingByHand,
                inventing,
                Runtime.getRuntime().maxMemory() / MEGA);
    }

    /** By the clock, and of the CPU. */
    private record Clock(long nanos, long cpu) {

        static Clock start() {
            return new Clock(
                    System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        String passed() {
            Clock now = start();
            return String.format(
                    Locale.ROOT, "%.1f s (%.1f s of CPU)", (now.nanos - nanos) / NANOS, (now.cpu - cpu) / NANOS);
        }
    }

    /** The floor counts all figures, too; only one is asked for afterwards. */
    private static long countByHand(int persons) {
        long supported = 0;
        for (int first = 0; first < persons; first += Entries.OF_COUNTY) {
            HandWritten county = new HandWritten();
            Set<DivisionCode> villages = new HashSet<>();
            for (int i = first; i < Math.min(persons, first + Entries.OF_COUNTY); i++) {
                LedgerEntry entry = Entries.entry(i);
                county.add(entry);
                villages.add(entry.village());
            }
            supported += villages.stream()
                    .mapToLong(village -> county.count(village, CensusFigure.SUPPORTED, CensusSlice.ALL))
                    .sum();
        }
        return supported;
    }

    private static Tally<CensusFigure> count(int persons) {
        RunningTally<CensusFigure> country = RunningTally.of(CensusFigure.class);
        for (int first = 0; first < persons; first += Entries.OF_COUNTY) {
            Census county = IntStream.range(first, Math.min(persons, first + Entries.OF_COUNTY))
                    .mapToObj(Entries::entry)
                    .collect(Census.counting());
            var code = Entries.county(first / Entries.OF_COUNTY);
            country.addEach(code, figure -> county.count(code, figure));
        }
        return country.tally();
    }
}
