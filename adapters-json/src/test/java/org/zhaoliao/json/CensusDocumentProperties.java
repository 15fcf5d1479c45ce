package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W3.2, W5.6: who receives a census can add up every number that the sender has")
class CensusDocumentProperties {

    private static final List<DivisionCode> DIVISIONS = Stream.concat(
                    LedgerSamples.VILLAGES.stream(),
                    Stream.of("141121100", "141121101", "141121", "14").map(DivisionCode::of))
            .toList();

    private static final List<CensusSlice> SLICES = Stream.of(CensusSlice.ALL, CensusSlice.DISPERSED)
            .flatMap(slice -> Stream.of(
                    slice, slice.of(RegisterType.URBAN), slice.of(RegisterType.RURAL), slice.of(SupportForm.CENTRAL)))
            .flatMap(slice -> Stream.of(slice, slice.keyGroups()))
            .toList();

    @Property(tries = 50)
    void everyFigureOfEverySliceOfEveryDivision(@ForAll long seed) {
        Census census = Census.of(LedgerSamples.entries(seed));
        CensusDocument received = Documents.CENSUS.read(Documents.CENSUS.write(LedgerSamples.census(seed)));

        for (CensusFigure figure : CensusFigure.values()) {
            for (DivisionCode division : DIVISIONS) {
                for (CensusSlice slice : SLICES) {
                    assertEquals(census.count(division, figure, slice), received.count(division, figure.name(), slice));
                }
            }
        }
    }

    @Property(tries = 20)
    void aVillageWhereNobodyIsCountedStandsThereAllTheSame(@ForAll long seed) {
        DivisionCode empty = DivisionCode.of("141121101202");
        CensusDocument census =
                CensusDocument.of(Census.of(LedgerSamples.entries(seed)), List.of(empty), LedgerSamples.DAY);

        assertEquals(
                new TreeMap<>(),
                Documents.CENSUS.read(Documents.CENSUS.write(census)).villages().get(empty));
    }

    @Property(tries = 20)
    void figuresThatAreNotKnownHereAreKept(@ForAll long seed) {
        String sent = Documents.CENSUS.write(LedgerSamples.census(seed));
        String later = sent.replaceFirst("\"figures\" : \\{", "\"figures\" : { \"A_LATER_FIGURE\" : 7,");

        assertEquals(7, Documents.CENSUS.read(later).count(DivisionCode.of("14"), "A_LATER_FIGURE", CensusSlice.ALL));
    }

    @Property(tries = 20)
    void aRowOrAVillageThatComesTwiceIsRefused(@ForAll long seed) {
        String sent = Documents.CENSUS.line(LedgerSamples.census(seed), Disclosure.MASKED);
        int from = sent.indexOf("{\"register\"");
        String row = sent.substring(from, sent.indexOf("}}", from) + 2);

        assertTrue(faults(sent.replace(row, row + "," + row)).get(0).endsWith(".rows[1] json.row-twice"));
        assertEquals(
                List.of("villages[1].village json.village-twice"),
                faults(sent.replace("141121100202", "141121100201")));
    }

    @Property(tries = 10)
    void onlyVillagesAreCountedSinceALargerDivisionWouldCountThemTwice(@ForAll long seed) {
        String sent = Documents.CENSUS.line(LedgerSamples.census(seed), Disclosure.MASKED);
        for (String larger : List.of("CN", "14", "141121", "141121100", "141121100000", "140000000000")) {
            assertEquals(
                    List.of("villages[0].village json.village"), faults(sent.replace("141121100201", larger)), larger);
        }
        assertThrows(
                InvalidInputException.class,
                () -> CensusDocument.of(
                        Census.of(LedgerSamples.entries(seed)), List.of(DivisionCode.of("141121")), LedgerSamples.DAY));
    }

    @Property(tries = 20)
    void noAmountIsNegativeNorSoLargeThatASumRunsOver(@ForAll long seed) {
        String sent = Documents.CENSUS.line(LedgerSamples.census(seed), Disclosure.MASKED);
        String first = "(\"figures\":\\{\"[A-Z0-9_]+\":)\\d+";

        assertTrue(faults(sent.replaceFirst(first, "$1-1")).get(0).endsWith(" json.least"));
        assertTrue(
                faults(sent.replaceFirst(first, "$1" + Long.MAX_VALUE)).get(0).endsWith(" json.most"));
    }

    private static List<String> faults(String json) {
        return assertThrows(InvalidInputException.class, () -> Documents.CENSUS.read(json)).errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
