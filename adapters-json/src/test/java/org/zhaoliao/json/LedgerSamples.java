package org.zhaoliao.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.census.Census;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.DivisionCode;

/** Ledger entries drawn from a seed, as a case file could give them, and the census of some. */
final class LedgerSamples {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    static final List<DivisionCode> VILLAGES =
            List.of(DivisionCode.of("141121100201"), DivisionCode.of("141121100202"), DivisionCode.of("141121101201"));

    private LedgerSamples() {}

    static LedgerEntry entry(long seed) {
        LedgerEntry drawn = Drawn.value(LedgerEntry.class, seed);
        return new LedgerEntry(
                drawn.recipient(),
                drawn.village(),
                drawn.day(),
                new LedgerEntry.Support(
                        drawn.support().register(),
                        drawn.support().form(),
                        first(drawn.support().days()),
                        drawn.support().died()),
                drawn.person(),
                new LedgerEntry.Care(
                        first(drawn.care().agreement()),
                        drawn.care().duties(),
                        drawn.care().gaps()),
                new LedgerEntry.LastContact(
                        by(drawn.day(), drawn.lastContact().visits()),
                        by(drawn.day(), drawn.lastContact().caregiver())),
                drawn.problems(),
                drawn.risks(),
                drawn.wishes().stream()
                        .map(wish -> new LedgerEntry.Wish(wish.expressed(), wish.daysWaited(), first(wish.result())))
                        .toList());
    }

    /** Some entries in three villages of two townships. */
    static List<LedgerEntry> entries(long seed) {
        return IntStream.range(0, 24)
                .mapToObj(i -> in(VILLAGES.get(i % VILLAGES.size()), entry(seed * 31 + i)))
                .toList();
    }

    static CensusDocument census(long seed) {
        return CensusDocument.of(Census.of(entries(seed)), VILLAGES, DAY);
    }

    private static LedgerEntry in(DivisionCode village, LedgerEntry entry) {
        return new LedgerEntry(
                entry.recipient(),
                village,
                entry.day(),
                entry.support(),
                entry.person(),
                entry.care(),
                entry.lastContact(),
                entry.problems(),
                entry.risks(),
                entry.wishes());
    }

    private static <T> List<T> first(List<T> drawn) {
        return drawn.stream().limit(1).toList();
    }

    private static List<LocalDate> by(LocalDate day, List<LocalDate> drawn) {
        return drawn.stream().filter(date -> !date.isAfter(day)).limit(1).toList();
    }
}
