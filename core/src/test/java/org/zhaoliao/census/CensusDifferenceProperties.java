package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.census.CensusDifference.Explained;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;

class CensusDifferenceProperties {

    @Property(tries = 300)
    void beforeAndWhatIsExplainedGiveAfterInEveryDivisionAndFigure(
            @ForAll("ledgers") List<LedgerEntry> before,
            @ForAll("ledgers") List<LedgerEntry> after,
            @ForAll("slices") CensusSlice slice) {
        CensusDifference difference = CensusDifference.between(before, after, slice);
        Census first = Census.of(before);
        Census second = Census.of(after);
        for (DivisionCode division : divisions()) {
            for (CensusFigure figure : CensusFigure.values()) {
                Explained told = difference.explain(division, figure);
                assertEquals(first.count(division, figure, slice), told.before());
                assertEquals(second.count(division, figure, slice), told.after());
                assertEquals(
                        told.after(),
                        told.before()
                                + told.entered()
                                - told.left()
                                + told.movedIn()
                                - told.movedOut()
                                + told.gained()
                                - told.lost(),
                        () -> division + " " + figure + " " + told);
                assertTrue(LongStream.of(
                                told.entered(),
                                told.left(),
                                told.movedIn(),
                                told.movedOut(),
                                told.gained(),
                                told.lost())
                        .allMatch(flow -> flow >= 0));
            }
        }
    }

    @Property(tries = 200)
    void whatIsExplainedInPiecesIsExplainedAsAWhole(
            @ForAll("ledgers") List<LedgerEntry> before, @ForAll("ledgers") List<LedgerEntry> after) {
        CensusDifference pieced = Stream.concat(before.stream(), after.stream())
                .map(LedgerEntry::recipient)
                .distinct()
                .map(id -> CensusDifference.between(
                        before.stream().filter(e -> e.recipient().equals(id)).toList(),
                        after.stream().filter(e -> e.recipient().equals(id)).toList(),
                        CensusSlice.ALL))
                .reduce(CensusDifference.between(List.of(), List.of(), CensusSlice.ALL), CensusDifference::merge);
        CensusDifference whole = CensusDifference.between(before, after, CensusSlice.ALL);
        assertEquals(whole, pieced);
        assertEquals(whole.hashCode(), pieced.hashCode());
        assertEquals(whole.toString(), pieced.toString());
    }

    @Property(tries = 200)
    void betweenALedgerAndItselfNothingIsToBeExplained(@ForAll("ledgers") List<LedgerEntry> ledger) {
        CensusDifference none = CensusDifference.between(ledger, ledger, CensusSlice.ALL);
        for (CensusFigure figure : CensusFigure.values()) {
            long count = Census.of(ledger).count(Entries.COUNTY, figure);
            assertEquals(new Explained(count, 0, 0, 0, 0, 0, 0, count), none.explain(Entries.COUNTY, figure));
        }
    }

    private static List<DivisionCode> divisions() {
        return Entries.VILLAGES.stream()
                .flatMap(village -> village.ancestry().stream())
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<List<LedgerEntry>> ledgers() {
        return Entries.ledger(10);
    }

    @Provide
    Arbitrary<CensusSlice> slices() {
        return Combinators.combine(
                        Arbitraries.of(RegisterType.class).set(),
                        Arbitraries.of(SupportForm.class).set(),
                        Arbitraries.of(true, false))
                .as(CensusSlice::new);
    }
}
