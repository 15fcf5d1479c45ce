package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.census.CensusDifference.Explained;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.problem.ProblemKind;

@DisplayName("W3.0: what lies between two censuses")
class CensusDifferenceTest {

    private static final DivisionCode ONE = Entries.VILLAGES.get(0);
    private static final DivisionCode OTHER = Entries.VILLAGES.get(2);

    @Test
    @DisplayName("a move within the county is one for the townships, and none for the county")
    void moved() {
        CensusDifference difference = between(Entries.plain("R1", ONE), Entries.plain("R1", OTHER));
        assertEquals(
                new Explained(1, 0, 0, 0, 1, 0, 0, 0),
                difference.explain(ONE.at(DivisionLevel.TOWNSHIP), CensusFigure.DISPERSED));
        assertEquals(
                new Explained(0, 0, 0, 1, 0, 0, 0, 1),
                difference.explain(OTHER.at(DivisionLevel.TOWNSHIP), CensusFigure.DISPERSED));
        assertEquals(new Explained(1, 0, 0, 0, 0, 0, 0, 1), difference.explain(Entries.COUNTY, CensusFigure.DISPERSED));
    }

    @Test
    @DisplayName("who comes into support enters with all that they count for, and leaves with it")
    void enteredAndLeft() {
        LedgerEntry troubled = troubled(Entries.plain("R1", ONE));
        CensusDifference entered = CensusDifference.between(List.of(), List.of(troubled), CensusSlice.ALL);
        assertEquals(new Explained(0, 2, 0, 0, 0, 0, 0, 2), entered.explain(ONE, CensusFigure.PROBLEMS_FOOD));
        CensusDifference left = CensusDifference.between(List.of(troubled), List.of(), CensusSlice.ALL);
        assertEquals(new Explained(2, 0, 2, 0, 0, 0, 0, 0), left.explain(ONE, CensusFigure.PROBLEMS_FOOD));
    }

    @Test
    @DisplayName("what changes with those who stay is gained or lost")
    void changed() {
        LedgerEntry plain = Entries.plain("R1", ONE);
        assertEquals(
                new Explained(0, 0, 0, 0, 0, 2, 0, 2),
                between(plain, troubled(plain)).explain(Entries.COUNTY, CensusFigure.PROBLEMS_FOOD));
        assertEquals(
                new Explained(2, 0, 0, 0, 0, 0, 2, 0),
                between(troubled(plain), plain).explain(Entries.COUNTY, CensusFigure.PROBLEMS_FOOD));
    }

    private static CensusDifference between(LedgerEntry before, LedgerEntry after) {
        return CensusDifference.between(List.of(before), List.of(after), CensusSlice.DISPERSED);
    }

    private static LedgerEntry troubled(LedgerEntry plain) {
        return new LedgerEntry(
                plain.recipient(),
                plain.village(),
                plain.day(),
                plain.support(),
                plain.person(),
                plain.care(),
                plain.lastContact(),
                List.of(ProblemKind.FOOD, ProblemKind.FOOD),
                List.of(),
                List.of());
    }
}
