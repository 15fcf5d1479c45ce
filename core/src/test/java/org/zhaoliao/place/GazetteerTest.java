package org.zhaoliao.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

class GazetteerTest {

    private static final DivisionCode WENSHUI = DivisionCode.of("141121");
    private static final DivisionCode FENGCHENG = DivisionCode.of("141121100");
    private static final AbolishedDivision FORMER =
            new AbolishedDivision(DivisionCode.of("142322"), "文水县", 2002, WENSHUI);
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            List.of(
                    division("141121101", "开栅镇"),
                    division("141121100", "凤城镇"),
                    division("141121", "文水县"),
                    division("141122", "交城县"),
                    division("141121100016", "东街社区居民委员会"),
                    division("141121100201", "孙家堡村委会"),
                    division("141121101201", "李村村委会"),
                    division("141121101202", "中心村委会"),
                    division("141121100202", "中心村民委员会")),
            List.of(FORMER));

    @Test
    void codesAreFoundAndNamed() {
        assertEquals(Optional.of(division("141121", "文水县")), GAZETTEER.find(WENSHUI));
        assertEquals(Optional.empty(), GAZETTEER.find(FORMER.code()));
        assertEquals("文水县", GAZETTEER.name(WENSHUI));
    }

    @Test
    @DisplayName("An abolished code keeps its name, an unknown one is shown as it is")
    void otherCodesHaveNamesToo() {
        assertEquals(Optional.of(FORMER), GAZETTEER.abolished(DivisionCode.of("142322")));
        assertEquals(Optional.empty(), GAZETTEER.abolished(WENSHUI));
        assertEquals("文水县", GAZETTEER.name(DivisionCode.of("142322")));
        assertEquals("510101", GAZETTEER.name(DivisionCode.of("510101")));
    }

    @Test
    void theDivisionsInsideComeInTheOrderOfTheirCodes() {
        assertEquals(List.of("凤城镇", "开栅镇"), names(GAZETTEER.within(WENSHUI, DivisionLevel.TOWNSHIP)));
        assertEquals(
                List.of("东街社区居民委员会", "孙家堡村委会", "中心村民委员会"), names(GAZETTEER.within(FENGCHENG, DivisionLevel.VILLAGE)));
        assertEquals(List.of("文水县"), names(GAZETTEER.within(WENSHUI, DivisionLevel.COUNTY)));
        assertEquals(List.of("文水县", "交城县"), names(GAZETTEER.within(DivisionCode.NATION, DivisionLevel.COUNTY)));
    }

    @ParameterizedTest
    @CsvSource({
        "文水县, 141121",
        "' 凤城镇 ', 141121100",
        "东街社区居民委员会, 141121100016",
        "东街社区, 141121100016",
        "东街, 141121100016",
        "东街居委会, 141121100016",
        "孙家堡村委会, 141121100201",
        "孙家堡村民委员会, 141121100201",
        "孙家堡村, 141121100201",
        "孙家堡, 141121100201",
        "李村, 141121101201"
    })
    @DisplayName("W1: a ledger writes a village in its short form")
    void namesAreFound(String name, String code) {
        assertEquals(
                Optional.of(DivisionCode.of(code)),
                GAZETTEER.named(WENSHUI, name).map(Division::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"凤城", "交城县", "村委会", "南街", ""})
    void otherNamesAreNot(String name) {
        assertEquals(Optional.empty(), GAZETTEER.named(WENSHUI, name));
    }

    @Test
    @DisplayName("Two villages of one name are told apart by the township, never guessed")
    void anAmbiguousNameIsNotFound() {
        assertEquals(Optional.empty(), GAZETTEER.named(WENSHUI, "中心村"));
        assertEquals(Optional.of(division("141121100202", "中心村民委员会")), GAZETTEER.named(FENGCHENG, "中心村"));
        assertEquals(
                Optional.of(division("141121101202", "中心村委会")),
                GAZETTEER.named(WENSHUI, "中心村委会"),
                "the exact name goes first");
    }

    @Test
    void everyRepeatedCodeIsReported() {
        Division twice = division("141121", "文水县");
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> Gazetteer.of(List.of(twice, twice, twice), List.of()));

        assertEquals(
                List.of("divisions[1]", "divisions[2]"),
                refusal.errors().stream().map(InputError::path).toList());
        assertEquals("place.duplicate-code", refusal.errors().get(0).code());
    }

    @Test
    void anEntryHasANameAndAnotherSuccessor() {
        assertEquals("place.division-name", fault(() -> division("141121", " ")));
        assertEquals("place.successor", fault(() -> new AbolishedDivision(WENSHUI, "文水县", 2002, WENSHUI)));
    }

    private static String fault(Runnable act) {
        return assertThrows(InvalidInputException.class, act::run)
                .errors()
                .get(0)
                .code();
    }

    private static Division division(String code, String name) {
        return new Division(DivisionCode.of(code), name);
    }

    private static List<String> names(List<Division> divisions) {
        return Stream.of(divisions.toArray(Division[]::new)).map(Division::name).toList();
    }
}
