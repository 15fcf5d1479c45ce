package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: two provisions that clash are an error that names both")
class ConsistencyTest {

    private static final Parameter<BigDecimal> PART = Parameter.amount("example.part");
    private static final Parameter<BigDecimal> WHOLE = Parameter.amount("example.whole");
    private static final Parameter<List<String>> IN = Parameter.words("example.in");
    private static final Parameter<List<String>> OUT = Parameter.words("example.out");

    private static List<InputError> clashes(Consistency condition, String... lines) {
        return PolicyBook.of("test", PolicyTable.read(List.of(lines))).clashes(List.of(condition));
    }

    private static List<String> found(String... lines) {
        return clashes(Consistency.less(PART, WHOLE), lines).stream()
                .map(error -> error.found() + " / " + error.arguments().get(0) + " / "
                        + error.arguments().get(1))
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1}: less {2}, at most {3}")
    @CsvSource({"1,2,true,true", "2,2,false,true", "3,2,false,false", "2.0,2,false,true"})
    @DisplayName("less, and at most")
    void order(String part, String whole, boolean less, boolean atMost) {
        String[] lines = {
            "example.part,,2020-01-01,," + part + ",Act,1,LAW", "example.whole,,2020-01-01,," + whole + ",Act,2,LAW"
        };

        assertEquals(less, clashes(Consistency.less(PART, WHOLE), lines).isEmpty());
        assertEquals(atMost, clashes(Consistency.atMost(PART, WHOLE), lines).isEmpty());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"A B,C,true", "A B,C B,false", "'',A,true", "A,A,false"})
    @DisplayName("nothing in common")
    void disjoint(String in, String out, boolean holds) {
        List<InputError> clashes = clashes(
                Consistency.disjoint(IN, OUT),
                "example.in,,2020-01-01,," + in + ",Act,1,LAW",
                "example.out,,2020-01-01,," + out + ",Act,2,LAW");

        assertEquals(holds, clashes.isEmpty());
        clashes.forEach(clash -> assertEquals("policy.clash.disjoint", clash.code()));
        clashes.forEach(clash -> assertEquals(
                "Allowed: example.in and example.out with nothing in common", Wording.ENGLISH.of(clash.allowed())));
        clashes.forEach(
                clash -> assertEquals("允许：example.in 与 example.out 没有相同内容", Wording.CHINESE.of(clash.allowed())));
    }

    @Test
    @DisplayName("a county's entry clashes with the nation's: both are named with value, place, period and citation")
    void acrossLayers() {
        List<InputError> clashes = new ArrayList<>();
        for (Consistency condition : List.of(Consistency.less(PART, WHOLE), Consistency.atMost(PART, WHOLE))) {
            clashes.addAll(clashes(
                    condition,
                    "example.part,,2020-01-01,,1,Act,1,LAW",
                    "example.part,141121,2022-01-01,2023-01-01,5,County paper,3,LOCAL_RULE",
                    "example.whole,,2021-01-01,,4,Act,2,LAW"));
        }
        InvalidInputException refusal = new InvalidInputException(clashes);

        assertEquals("""
                example.part: example.part=5 [141121, 2022-01-01–2023-01-01, County paper 3] clashes with example.whole=4 [CN, 2021-01-01–, Act 2] from 2022-01-01 on Allowed: example.part less than example.whole [policy.clash.less]
                example.part: example.part=5 [141121, 2022-01-01–2023-01-01, County paper 3] clashes with example.whole=4 [CN, 2021-01-01–, Act 2] from 2022-01-01 on Allowed: example.part at most example.whole [policy.clash.at-most]""", refusal.inWords(Wording.ENGLISH));
        assertEquals("""
                example.part: example.part=5 [141121, 2022-01-01–2023-01-01, County paper 3] 与 example.whole=4 [CN, 2021-01-01–, Act 2] 自 2022-01-01 起相互抵触 允许：example.part 小于 example.whole [policy.clash.less]
                example.part: example.part=5 [141121, 2022-01-01–2023-01-01, County paper 3] 与 example.whole=4 [CN, 2021-01-01–, Act 2] 自 2022-01-01 起相互抵触 允许：example.part 不大于 example.whole [policy.clash.at-most]""", refusal.inWords(Wording.CHINESE));
    }

    @Test
    @DisplayName("two local entries clash where the finer lies in the coarser, and not next door")
    void localLayers() {
        assertEquals(
                List.of(
                        "example.part=5 [141121, 2020-01-01–, Paper 1] / example.whole=4 [14, 2020-01-01–, Paper 2] / 2020-01-01"),
                found(
                        "example.part,141121,2020-01-01,,5,Paper,1,LOCAL_RULE",
                        "example.part,320281,2020-01-01,,5,Paper,1,LOCAL_RULE",
                        "example.whole,14,2020-01-01,,4,Paper,2,LOCAL_RULE"));
    }

    @Test
    @DisplayName("entries clash when one ends and a coarser one holds again")
    void afterTheEnd() {
        assertEquals(
                List.of(
                        "example.part=5 [CN, 2020-01-01–, Act 1] / example.whole=5 [141121, 2020-01-01–, Paper 2] / 2021-01-01"),
                found(
                        "example.part,,2020-01-01,,5,Act,1,LAW",
                        "example.part,141121,2020-01-01,2021-01-01,4,Paper,1,LOCAL_RULE",
                        "example.whole,,2020-01-01,,9,Act,2,LAW",
                        "example.whole,141121,2020-01-01,,5,Paper,2,LOCAL_RULE"));
    }

    @Test
    @DisplayName("two national entries that clash are told once, however many counties have them")
    void once() {
        assertEquals(
                List.of(
                        "example.part=5 [CN, 2020-01-01–, Act 1] / example.whole=5 [CN, 2020-01-01–2021-01-01, Act 2] / 2020-01-01"),
                found(
                        "example.part,,2020-01-01,,5,Act,1,LAW",
                        "example.whole,,2020-01-01,2021-01-01,5,Act,2,LAW",
                        "example.whole,,2021-01-01,,6,Act,2,LAW",
                        "example.whole,14,2020-06-01,2020-07-01,7,Paper,3,LOCAL_RULE",
                        "example.whole,32,2020-06-01,2020-07-01,7,Paper,3,LOCAL_RULE"));
    }

    @Test
    @DisplayName("entries that are never in force together do not clash; nor does one without the other")
    void apart() {
        assertEquals(
                List.of(),
                found(
                        "example.part,,2020-01-01,2021-01-01,1,Act,1,LAW",
                        "example.part,,2021-01-01,,5,Act,1,LAW",
                        "example.whole,,2020-01-01,2021-01-01,4,Act,2,LAW",
                        "example.whole,,2021-01-01,,9,Act,2,LAW"));
        assertEquals(List.of(), found("example.part,,2020-01-01,,5,Act,1,LAW"));
        assertEquals(List.of(), found("example.whole,,2020-01-01,,5,Act,1,LAW"));
    }

    @Test
    @DisplayName("a value without the form of its parameter cannot be compared")
    void malformed() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> found("example.part,,2020-01-01,,x,Act,1,LAW", "example.whole,,2020-01-01,,1,Act,1,LAW"));

        assertEquals("policy.value", refusal.errors().get(0).code());
        assertEquals("example.part", refusal.errors().get(0).path());
    }
}
