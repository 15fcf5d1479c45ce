package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
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

    private static List<String> refused(Wording wording, String... lines) {
        return assertThrows(InvalidInputException.class, () -> book(lines))
                .inWords(wording)
                .lines()
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CN,60",
        "13,60",
        "14,61",
        "1401,61",
        "1411,62",
        "141121,63",
        "141122,62",
        "141121100,64",
        "141121100212,64",
        "141121101,63"
    })
    @DisplayName("of nation, province, city, county and township the finest that has a value goes first")
    void layers(String division, int expected) {
        PolicyBook book = book(
                "example.age,,2020-01-01,,60,Act,5,LAW",
                "example.age,14,2020-01-01,,61,Paper,1,LOCAL_RULE",
                "example.age,1411,2020-01-01,,62,Paper,2,LOCAL_RULE",
                "example.age,141121,2020-01-01,,63,Paper,3,LOCAL_RULE",
                "example.age,141121100,2020-01-01,,64,Paper,4,LOCAL_RULE");

        assertEquals(
                expected,
                book.at(DivisionCode.of(division), LocalDate.of(2020, 1, 1)).get(AGE));
    }

    @Test
    @DisplayName("W5.1: between two of the days of change nothing changes anywhere")
    void changes() {
        PolicyBook book = book(
                "example.age,,2020-01-01,2021-01-01,60,Act,5,LAW",
                "example.age,,2021-01-01,,61,Act,6,LAW",
                "example.age,141121,2021-07-01,2022-01-01,65,Rules,1,LOCAL_RULE");
        assertEquals(
                List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 7, 1)),
                book.changes(DateRange.of(LocalDate.of(2020, 1, 2), LocalDate.of(2022, 1, 1))));
    }

    @Test
    @DisplayName("a layer holds only where and when it says; before and after it the next coarser one does")
    void finestLayer() {
        PolicyBook book = book(
                "example.age,,2020-01-01,,60,Act,5,LAW",
                "example.age,141121,2022-01-01,2023-01-01,58,County paper,1,LOCAL_RULE");

        assertEquals(58, book.at(VILLAGE, LocalDate.of(2022, 1, 1)).get(AGE));
        assertEquals(58, book.at(COUNTY, LocalDate.of(2022, 12, 31)).get(AGE));
        assertEquals(60, book.at(VILLAGE, LocalDate.of(2021, 12, 31)).get(AGE));
        assertEquals(60, book.at(VILLAGE, LocalDate.of(2023, 1, 1)).get(AGE));
        assertEquals(60, book.at(ELSEWHERE, LocalDate.of(2022, 1, 1)).get(AGE));
    }

    @Test
    @DisplayName("a city without counties has its own values, and its townships have them too")
    void cityWithoutCounties() {
        PolicyBook book = book(
                "example.age,4419,2020-01-01,,61,Paper,1,LOCAL_RULE",
                "example.age,141121,2020-01-01,,63,Paper,3,LOCAL_RULE");

        assertEquals(
                61,
                book.at(DivisionCode.of("441900003"), LocalDate.of(2020, 1, 1)).get(AGE));
    }

    @Test
    @DisplayName("a value comes with the document and article it rests on")
    void cited() {
        PolicyBook book = book("example.age,,2020-01-01,,60,Act,5,LAW");
        Policy policy = book.at(COUNTY, LocalDate.of(2024, 1, 1));
        PolicyValue<Integer> value = policy.cited(AGE);

        assertEquals(60, value.value());
        assertEquals("Act 5", value.citation().toString());
        assertEquals(Standing.LAW, value.standing());
        assertEquals(new Policy(book, COUNTY, LocalDate.of(2023, 1, 1)), policy.on(LocalDate.of(2023, 1, 1)));
    }

    @Test
    @DisplayName("an old value is never carried over: the parameter, the place and the day are named")
    void missing() {
        Policy after = book("example.age,,2020-01-01,2021-01-01,60,Act,5,LAW").at(COUNTY, LocalDate.of(2021, 1, 1));

        MissingPolicyException missing = assertThrows(MissingPolicyException.class, () -> after.get(AGE));
        MissingPolicyException unheardOf =
                assertThrows(MissingPolicyException.class, () -> after.get(Parameter.integer("example.other")));

        assertEquals("141121 在 2021-01-01 没有有效的参数 example.age", Wording.CHINESE.of(missing.reason()));
        assertEquals("No value of example.age is in force in 141121 on 2021-01-01", missing.getMessage());
        assertEquals("No value of example.other is in force in 141121 on 2021-01-01", unheardOf.getMessage());
        assertEquals(60, after.on(LocalDate.of(2020, 12, 31)).get(AGE));
    }

    @Test
    @DisplayName("values and names are checked against the parameters that the program reads")
    void faults() {
        PolicyBook book = book(
                "example.age,,2020-01-01,,sixty,Act,5,LAW",
                "example.typo,,2020-01-01,,1,Act,5,LAW",
                "example.age,14,2020-01-01,,61,Act,5,LAW");

        assertEquals("""
                example.age.value: "sixty" cannot be taken Allowed: a whole number [policy.value]
                example.typo.parameter: "example.typo" is not a parameter of this version Allowed: the parameters in docs/policy.md and those that a locality has to set [policy.unknown-parameter]""", new InvalidInputException(book.faults(List.of(AGE))).getMessage());
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

    @Nested
    @DisplayName("is refused when it is made, with both entries named")
    class Refused {

        @Test
        @DisplayName("when entries overlap")
        void overlap() {
            String[] lines = {
                "example.age,141121,2021-01-01,,61,Act,6,LAW", "example.age,141121,2020-01-01,2022-01-01,60,Act,5,LAW"
            };

            assertEquals(
                    List.of(
                            "entries[1]: example.age=61 [141121, 2021-01-01–, Act 6] and example.age=60 [141121, 2020-01-01–2022-01-01, Act 5] overlap from 2021-01-01 on Allowed: the earlier entry ends on the first day of the later one [policy.overlap]"),
                    refused(Wording.ENGLISH, lines));
            assertEquals(
                    List.of(
                            "entries[1]: example.age=61 [141121, 2021-01-01–, Act 6] 与 example.age=60 [141121, 2020-01-01–2022-01-01, Act 5] 自 2021-01-01 起时间重叠 允许：前一条在后一条的首日终止 [policy.overlap]"),
                    refused(Wording.CHINESE, lines));
        }

        @Test
        @DisplayName("when days between entries have no value")
        void gap() {
            String[] lines = {
                "example.other,,2020-01-01,,1,Act,7,LAW",
                "example.age,,2020-01-01,2021-01-01,60,Act,5,LAW",
                "example.age,,2021-02-01,,61,Act,6,LAW"
            };

            assertEquals(
                    List.of(
                            "entries[2]: Between example.age=60 [CN, 2020-01-01–2021-01-01, Act 5] and example.age=61 [CN, 2021-02-01–, Act 6] no value holds from 2021-01-01 on Allowed: the earlier entry ends on the first day of the later one [policy.gap]"),
                    refused(Wording.ENGLISH, lines));
            assertEquals(
                    List.of(
                            "entries[2]: example.age=60 [CN, 2020-01-01–2021-01-01, Act 5] 与 example.age=61 [CN, 2021-02-01–, Act 6] 之间自 2021-01-01 起没有有效值 允许：前一条在后一条的首日终止 [policy.gap]"),
                    refused(Wording.CHINESE, lines));
        }

        @Test
        @DisplayName(
                "also where one entry lies within an earlier one: what comes after is held against the one that ends last")
        void within() {
            List<String> refused = refused(
                    Wording.ENGLISH,
                    "example.age,,2020-01-01,2023-01-01,60,Act,5,LAW",
                    "example.age,,2021-01-01,2022-01-01,61,Act,6,LAW",
                    "example.age,,2023-01-01,,62,Act,7,LAW");

            assertEquals(1, refused.size());
            assertEquals(
                    "entries[1]: example.age=61 [CN, 2021-01-01–2022-01-01, Act 6] and example.age=60 [CN, 2020-01-01–2023-01-01, Act 5] overlap from 2021-01-01 on Allowed: the earlier entry ends on the first day of the later one [policy.overlap]",
                    refused.get(0));
        }

        @Test
        @DisplayName("when the same entry comes twice; the path counts what was to be added")
        void twice() {
            List<PolicyEntry> entries =
                    table("example.age,,2020-01-01,,60,Act,5,LAW", "example.other,,2020-01-01,,1,Act,5,LAW");
            PolicyBook book = PolicyBook.of("test", entries);

            InvalidInputException refusal =
                    assertThrows(InvalidInputException.class, () -> book.with("twice", List.of(entries.get(1))));

            assertEquals("entries[0]", refusal.errors().get(0).path());
            assertEquals("policy.overlap", refusal.errors().get(0).code());
            assertEquals(1, refusal.errors().size());
        }

        @Test
        @DisplayName("when entries meet nothing is wrong, in one division and in several")
        void meeting() {
            PolicyBook book = book(
                    "example.age,,2021-01-01,,61,Act,6,LAW",
                    "example.age,,2020-01-01,2021-01-01,60,Act,5,LAW",
                    "example.age,14,2020-06-01,,62,Paper,6,LOCAL_RULE");

            assertEquals(61, book.at(ELSEWHERE, LocalDate.of(2021, 1, 1)).get(AGE));
            assertEquals("61", book.entries().get(0).value());
        }
    }

    @Nested
    @DisplayName("national law is set aside locally only by an act or a local rule")
    class Overriding {

        private static final String LAW = "example.age,,2020-01-01,2021-01-01,60,Act,5,LAW";
        private static final String OPEN = "example.age,,2021-01-01,,61,默认值,(b)1,DEFAULT";

        private static String county(String days, Standing standing) {
            return "example.age,141121," + days + ",58,County,1," + standing;
        }

        @ParameterizedTest
        @EnumSource(names = {"DEFAULT", "UNVERIFIED"})
        @DisplayName("a county's default or unverified value over law is refused, with both named")
        void refusedOverLaw(Standing weak) {
            String[] lines = {county("2020-12-31,", weak), LAW, OPEN};

            assertEquals(
                    List.of(
                            "entries[1]: example.age=58 [141121, 2020-12-31–, County 1] would go before national law: example.age=60 [CN, 2020-01-01–2021-01-01, Act 5] from 2020-12-31 on Allowed over LAW: LAW or LOCAL_RULE, with the act or local rule that sets the value [policy.override]"),
                    refused(Wording.ENGLISH, lines));
            assertEquals(
                    List.of(
                            "entries[1]: example.age=58 [141121, 2020-12-31–, County 1] 不得取代国家法规明文 example.age=60 [CN, 2020-01-01–2021-01-01, Act 5]（自 2020-12-31 起） 允许：以 LAW 或 LOCAL_RULE 取代，并写明作出规定的文件 [policy.override]"),
                    refused(Wording.CHINESE, lines));
        }

        @ParameterizedTest
        @EnumSource(names = {"LAW", "LOCAL_RULE"})
        @DisplayName("an act or a local rule may")
        void allowed(Standing firm) {
            assertEquals(
                    58,
                    book(LAW, OPEN, county("2020-06-01,", firm))
                            .at(VILLAGE, LocalDate.of(2020, 6, 1))
                            .get(AGE));
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("on days on which the nation has no law, every standing may; so may the nation itself")
        void elsewhen(Standing any) {
            assertEquals(
                    58,
                    book(LAW, OPEN, county("2021-01-01,", any))
                            .at(VILLAGE, LocalDate.of(2021, 1, 1))
                            .get(AGE));
        }
    }
}
