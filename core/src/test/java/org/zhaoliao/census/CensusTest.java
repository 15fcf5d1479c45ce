package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Page;

@DisplayName("W3.2–W3.5: the census of a county")
class CensusTest {

    private static final DivisionCode VILLAGE = Entries.VILLAGES.get(0);

    @Test
    @DisplayName("W3.4: the coverage rate is that of those at home; of nobody there is none")
    void coverageRate() {
        LedgerEntry covered = Entries.plain("R1", VILLAGE);
        LedgerEntry uncovered = new LedgerEntry(
                covered.recipient(),
                VILLAGE,
                Entries.DAY,
                covered.support(),
                covered.person(),
                new LedgerEntry.Care(List.of(), Map.of(), Set.of()),
                covered.lastContact(),
                List.of(),
                List.of(),
                List.of());
        Census census = Census.of(List.of(covered, covered, uncovered));
        assertEquals(Optional.of(new BigDecimal("0.6667")), rate(census));
        assertEquals(Optional.empty(), rate(Census.EMPTY));
    }

    @Test
    @DisplayName("a census tells where it counted somebody, so that a sum over a list of places can be held against it")
    void places() {
        DivisionCode other = Entries.VILLAGES.get(1);
        Census census = Census.of(List.of(Entries.plain("R2", other), Entries.plain("R1", VILLAGE)));
        assertEquals(Set.of(VILLAGE, other), census.places());
        assertEquals(Set.of(), Census.EMPTY.places());
    }

    @Test
    @DisplayName("W3.3, W3.5: every point of the notice has its table, difficulties and wishes of key groups apart")
    void tables() {
        Census census = Census.of(List.of(Entries.plain("R1", VILLAGE)));
        Set<CensusFigure> shown = EnumSet.noneOf(CensusFigure.class);
        for (NoticeTable table : NoticeTable.values()) {
            assertEquals(table.figures().size(), table.row(census, VILLAGE).size());
            shown.addAll(table.figures());
        }
        assertEquals(1, NoticeTable.PERSONS.row(census, VILLAGE).get(0));
        assertEquals(NoticeTable.DIFFICULTIES.figures(), NoticeTable.DIFFICULTIES_OF_KEY_GROUPS.figures());
        assertEquals(CensusSlice.ALL.keyGroups(), NoticeTable.WISHES_OF_KEY_GROUPS.slice());
        for (CensusFigure figure : CensusFigure.values()) {
            boolean difficulty =
                    Stream.of("PROBLEMS_", "RISKS_", "GAP_", "WISH_", "DUTIES_").anyMatch(figure.name()::startsWith);
            assertFalse(difficulty && !shown.contains(figure), figure.name());
        }
    }

    @Test
    @DisplayName("a page of persons holds 1 to 10,000")
    void limits() {
        CensusCell cell = new CensusCell(VILLAGE, CensusFigure.DISPERSED, CensusSlice.ALL);
        assertThrows(InvalidInputException.class, () -> cell.persons(Stream.empty(), Page.Key.START, 0));
        assertEquals(List.of(), cell.persons(Stream.empty(), Page.Key.START, 1).items());
    }

    @Test
    @DisplayName("of 200,000 entries of 2,000 villages each is counted, and what is kept are the villages")
    void manyPass() {
        List<LedgerEntry> kinds = IntStream.range(0, 2_000)
                .mapToObj(i ->
                        Entries.plain("R" + i, DivisionCode.of("1411%02d%03d%03d".formatted(i % 20, i % 10, i % 200))))
                .toList();
        Census census =
                IntStream.range(0, 200_000).mapToObj(i -> kinds.get(i % 2_000)).collect(Census.counting());
        assertEquals(200_000, census.count(DivisionCode.of("1411"), CensusFigure.DISPERSED));
    }

    private static Optional<BigDecimal> rate(Census census) {
        return census.ratio(VILLAGE, CensusFigure.AGREEMENT_IN_FORCE, CensusFigure.DISPERSED, CensusSlice.DISPERSED);
    }
}
