package org.zhaoliao.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

class DivisionCodeTest {

    private static final DivisionCode WENSHUI = DivisionCode.of("141121");
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100016");

    @ParameterizedTest
    @CsvSource({
        "CN, NATION",
        "14, PROVINCE",
        "1411, PREFECTURE",
        "141121, COUNTY",
        "141121100, TOWNSHIP",
        "141121100016, VILLAGE"
    })
    @DisplayName("The number of digits is the level")
    void levelFollowsFromLength(String code, DivisionLevel level) {
        assertEquals(level, DivisionCode.of(code).level());
        assertEquals(code, DivisionCode.of(code).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "141121000000, 141121",
        "141121100000, 141121100",
        "141121000, 141121",
        "141100, 1411",
        "140000, 14",
        "' 141121 ', 141121"
    })
    void paddingAndBlanksAreDropped(String text, String digits) {
        assertEquals(digits, DivisionCode.of(text).digits());
    }

    @Test
    void onlyZerosAreTheNation() {
        assertEquals(DivisionCode.NATION, DivisionCode.of("000000000000"));
        assertEquals(DivisionCode.NATION, DivisionCode.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "141", "14112", "1411211", "14112110001", "1411211000160", "1411a1", "１４", "@14"})
    void anythingElseIsRefused(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> DivisionCode.of(text));
        assertEquals("place.division-code", refusal.errors().get(0).code());
        assertTrue(refusal.inWords(Wording.CHINESE).contains("“" + text + "”"), refusal.inWords(Wording.CHINESE));
    }

    @Test
    void anUnlistedCodeIsAccepted() {
        assertEquals("999999", DivisionCode.of("999999").digits());
    }

    @Test
    void aDivisionContainsItselfAndAllBelow() {
        assertTrue(WENSHUI.contains(WENSHUI));
        assertTrue(WENSHUI.contains(VILLAGE));
        assertTrue(DivisionCode.NATION.contains(WENSHUI));
        assertFalse(VILLAGE.contains(WENSHUI));
        assertFalse(WENSHUI.contains(DivisionCode.of("141122100")));
    }

    @Test
    void theWayUpIsKnown() {
        assertEquals(WENSHUI, VILLAGE.at(DivisionLevel.COUNTY));
        assertEquals(VILLAGE, VILLAGE.at(DivisionLevel.VILLAGE));
        assertEquals(Optional.of(DivisionCode.of("141121100")), VILLAGE.parent());
        assertEquals(Optional.empty(), DivisionCode.NATION.parent());
        assertEquals(
                List.of("CN", "14", "1411", "141121", "141121100", "141121100016"),
                VILLAGE.ancestry().stream().map(DivisionCode::toString).toList());
    }

    @Test
    @DisplayName("Dongguan, a city without counties, has its townships directly below it")
    void aLevelMayBeMissing() {
        DivisionCode township = DivisionCode.of("441900003000");

        assertEquals("4419", township.at(DivisionLevel.COUNTY).digits());
        assertEquals(Optional.of(DivisionCode.of("4419")), township.parent());
        assertEquals(4, township.ancestry().size());
    }

    @Test
    void aFinerLevelCannotBeAskedFor() {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> WENSHUI.at(DivisionLevel.TOWNSHIP));

        assertEquals("place.division-level", refusal.errors().get(0).code());
        assertTrue(
                refusal.inWords(Wording.ENGLISH).contains("141121 is coarser than level township"),
                refusal.inWords(Wording.ENGLISH));
    }

    @Test
    void aDivisionComesDirectlyBeforeWhatItContains() {
        List<String> ordered = Stream.of("141122", "141121100", "14", "141121", "CN")
                .map(DivisionCode::of)
                .sorted()
                .map(DivisionCode::toString)
                .toList();
        assertEquals(List.of("CN", "14", "141121", "141121100", "141122"), ordered);
    }

    @Test
    void theNationIsEqualHoweverReached() {
        assertSame(DivisionCode.NATION, DivisionCode.of("CN"));
        assertEquals(DivisionCode.NATION, VILLAGE.at(DivisionLevel.NATION));
        assertEquals(
                DivisionCode.NATION.hashCode(), VILLAGE.at(DivisionLevel.NATION).hashCode());
    }
}
