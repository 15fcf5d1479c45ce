package org.zhaoliao.benchmarks.census;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;

@DisplayName("W3.2 the ways of counting that the benchmark compares count the same")
class SameCensusTest {

    private static final List<LedgerEntry> ENTRIES = Entries.of(4_000).toList();
    private static final Census CENSUS = Census.of(ENTRIES);
    private static final HandWritten BY_HAND = byHand();
    private static final List<CensusSlice> SLICES = List.of(
            CensusSlice.ALL,
            CensusSlice.DISPERSED,
            CensusSlice.ALL.keyGroups(),
            CensusSlice.DISPERSED.of(RegisterType.URBAN).keyGroups());

    @ParameterizedTest
    @EnumSource
    @DisplayName("each figure, in every village and of every slice")
    void figure(CensusFigure figure) {
        assertAll(villages().stream().flatMap(village -> SLICES.stream().map(slice -> same(village, figure, slice))));
        assertNotEquals(0, CENSUS.count(DivisionCode.NATION, figure));
    }

    @Test
    @DisplayName("the entries lie in more than one county")
    void counties() {
        Set<String> counties = ENTRIES.stream()
                .map(entry -> entry.village().digits().substring(0, 6))
                .collect(Collectors.toSet());
        assertEquals(
                Stream.of(0, 1, 2)
                        .map(number -> Entries.county(number).digits())
                        .collect(Collectors.toSet()),
                counties);
    }

    private static Executable same(DivisionCode village, CensusFigure figure, CensusSlice slice) {
        return () -> assertEquals(
                CENSUS.count(village, figure, slice), BY_HAND.count(village, figure, slice), village::toString);
    }

    private static Set<DivisionCode> villages() {
        return ENTRIES.stream().map(LedgerEntry::village).collect(Collectors.toSet());
    }

    private static HandWritten byHand() {
        HandWritten census = new HandWritten();
        ENTRIES.forEach(census::add);
        return census;
    }
}
