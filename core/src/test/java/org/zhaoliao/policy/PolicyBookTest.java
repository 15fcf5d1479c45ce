package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: rules differ by place and change over time")
class PolicyBookTest {

    private static final Parameter<Integer> AGE = Parameter.integer("example.age");
    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    private static final DivisionCode ELSEWHERE = DivisionCode.of("320281");

    private static List<PolicyEntry> table(String... lines) {
        return PolicyTable.read(List.of(lines));
    }

    private static PolicyBook book(String... lines) {
        return PolicyBook.of("test", table(lines));
    }

    private static List<String> codes(InvalidInputException refusal) {
        return refusal.errors().stream().map(InputError::code).toList();
    }

    @Test
    @DisplayName("the finest layer holds, and only where and when it says")
    void finestLayer() {
        PolicyBook book = book(
                "example.age,,2020-01-01,,60,Act,5,LAW", "example.age,141121,2022-01-01,,58,County paper,1,LOCAL_RULE");

        assertEquals(58, book.at(VILLAGE, LocalDate.of(2022, 1, 1)).get(AGE));
        assertEquals(60, book.at(VILLAGE, LocalDate.of(2021, 12, 31)).get(AGE));
        assertEquals(60, book.at(ELSEWHERE, LocalDate.of(2022, 1, 1)).get(AGE));
    }

    @Test
    @DisplayName("a value comes with the document and article it rests on")
    void cited() {
        PolicyValue<Integer> value = book("example.age,,2020-01-01,,60,Act,5,LAW")
                .at(COUNTY, LocalDate.of(2024, 1, 1))
                .cited(AGE);

        assertEquals("Act 5", value.citation().toString());
        assertEquals(Standing.LAW, value.standing());
    }

    @Test
    @DisplayName("an old value is never carried over: what is missing is named")
    void missing() {
        Policy after = book("example.age,,2020-01-01,2021-01-01,60,Act,5,LAW").at(COUNTY, LocalDate.of(2021, 1, 1));

        MissingPolicyException missing = assertThrows(MissingPolicyException.class, () -> after.get(AGE));

        assertEquals("141121 在 2021-01-01 没有有效的参数 example.age", Wording.CHINESE.of(missing.reason()));
        assertEquals(60, after.on(LocalDate.of(2020, 12, 31)).get(AGE));
    }

    @Test
    @DisplayName("overlaps and gaps in time are refused when the book is made")
    void succession() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> book(
                        "example.age,,2020-01-01,2022-01-01,60,Act,5,LAW",
                        "example.age,,2021-01-01,,61,Act,6,LAW",
                        "example.other,,2020-01-01,2021-01-01,1,Act,7,LAW",
                        "example.other,,2021-02-01,,2,Act,8,LAW"));

        assertEquals(List.of("policy.overlap", "policy.gap"), codes(refusal));
        assertTrue(refusal.inWords(Wording.ENGLISH).contains("61 (2021-01-01–")
                && refusal.inWords(Wording.ENGLISH).contains("Act 5"));
    }

    @Test
    @DisplayName("a table is read whole: every faulty line is told at once")
    void everyFaultAtOnce() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> table(
                        "# a comment",
                        "example.age,,someday,,60,Act,5,LAW",
                        "example.age,,2020-01-01",
                        "example.age,,2020-01-01,,60,Act,5,RUMOUR"));

        assertEquals(List.of("policy.day", "policy.cells", "policy.standing"), codes(refusal));
        assertEquals(
                List.of("line 2.from", "line 3", "line 4.standing"),
                refusal.errors().stream().map(InputError::path).toList());
    }

    @Test
    @DisplayName("values and names are checked against the parameters that the program reads")
    void faults() {
        PolicyBook book = book("example.age,,2020-01-01,,sixty,Act,5,LAW", "example.typo,,2020-01-01,,1,Act,5,LAW");

        assertEquals(
                List.of("policy.value", "policy.unknown-parameter"),
                book.faults(List.of(AGE)).stream().map(InputError::code).toList());
    }

    @Test
    @DisplayName("a county adds its own values to the national book")
    void with() {
        PolicyBook national = NationalPolicy.book();

        PolicyBook own =
                national.with("county-1", table("example.age,141121,2020-01-01,,58,County paper,1,LOCAL_RULE"));

        assertEquals("county-1", own.version());
        assertEquals(national.entries().size() + 1, own.entries().size());
        assertEquals(58, own.at(COUNTY, LocalDate.of(2024, 1, 1)).get(AGE));
    }
}
