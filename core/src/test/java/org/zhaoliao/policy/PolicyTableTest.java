package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

@DisplayName("W5.1: a table of policy entries")
class PolicyTableTest {

    private static InvalidInputException refused(String... lines) {
        return assertThrows(InvalidInputException.class, () -> PolicyTable.read(List.of(lines)));
    }

    @Test
    @DisplayName("holds an entry a line; comments, blank lines and the heading hold none")
    void entries() {
        assertEquals(
                List.of(
                        new PolicyEntry(
                                "example.age",
                                DivisionCode.of("141121"),
                                DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)),
                                "60",
                                new Citation("Act", "5"),
                                Standing.LOCAL_RULE),
                        new PolicyEntry(
                                "example.words",
                                DivisionCode.NATION,
                                DateRange.from(LocalDate.of(2021, 1, 1)),
                                "",
                                new Citation("Act", ""),
                                Standing.LAW)),
                PolicyTable.read(List.of(
                        "parameter,division,from,until,value,document,article,standing",
                        "# a comment",
                        "",
                        "example.age,141121,2020-01-01,2021-01-01,60,Act,5,LOCAL_RULE",
                        "example.words,,2021-01-01,,,Act,,LAW")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "example.age,,someday,,60,Act,5,LAW | line 2.from: \"someday\" is not a date Allowed: a date such as 2024-01-31 [policy.day] | line 2.from: “someday”不是日期 允许：如 2024-01-31 的日期 [policy.day]",
                "example.age,,2020-01-01,2020-02-30,60,Act,5,LAW | line 2.until: \"2020-02-30\" is not a date Allowed: a date such as 2024-01-31 [policy.day] | line 2.until: “2020-02-30”不是日期 允许：如 2024-01-31 的日期 [policy.day]",
                "example.age,,2020-01-01 | line 2: The line has 3 cells Allowed: 8, namely parameter,division,from,until,value,document,article,standing [policy.cells] | line 2: 该行有 3 格 允许：8 格，即 parameter,division,from,until,value,document,article,standing [policy.cells]",
                "example.age,,2020-01-01,,60,Act,5,RUMOUR | line 2.standing: \"RUMOUR\" is not a standing Allowed: [LAW, LOCAL_RULE, DEFAULT, UNVERIFIED] [policy.standing] | line 2.standing: “RUMOUR”不是效力 允许：[LAW, LOCAL_RULE, DEFAULT, UNVERIFIED] [policy.standing]",
                "example.age,,2020-01-01,,60, ,5,LAW | line 2.document: The entry names no document that it rests on Allowed: the number or name of a document [policy.citation] | line 2.document: 条目没有写明依据文件 允许：文号或文件名称 [policy.citation]",
                "example.age,14112,2020-01-01,,60,Act,5,LAW | line 2.division: The division code 14112 is not well-formed. Write 2, 4, 6, 9 or 12 digits, for example 141121 for a county, or CN for the nation. [place.division-code] | line 2.division: 行政区划代码“14112”格式不正确。 应为2、4、6、9或12位数字，例如县级141121；全国写CN。 [place.division-code]"
            })
    @DisplayName("tells what is wrong with a line, where, and what is allowed")
    void faults(String line, String english, String chinese) {
        InvalidInputException refusal = refused("# a comment", line);

        assertEquals(english, refusal.inWords(Wording.ENGLISH));
        assertEquals(chinese, refusal.inWords(Wording.CHINESE));
    }

    @Test
    @DisplayName("is refused where a period ends before it begins")
    void reversed() {
        InvalidInputException refusal = refused("example.age,,2021-01-01,2020-01-01,60,Act,5,LAW");

        assertEquals("line 1.until", refusal.errors().get(0).path());
        assertEquals("calendar.range", refusal.errors().get(0).code());
    }

    @Test
    @DisplayName("is read whole: every faulty line is told at once")
    void everyFaultAtOnce() {
        assertEquals(
                List.of("line 1.from", "line 3"),
                refused(
                                "example.age,,someday,,60,Act,5,LAW",
                                "example.age,,2020-01-01,,60,Act,5,LAW",
                                "example.age,,2020-01-01")
                        .errors()
                        .stream()
                        .map(error -> error.path())
                        .toList());
    }

    @Test
    @DisplayName("is held against the parameters and the divisions that the program knows")
    void checked() {
        EntryCheck check = EntryCheck.parameters(List.of(Parameter.amount("example.fee")))
                .and(EntryCheck.divisions(Gazetteer.of(
                        List.of(
                                new Division(DivisionCode.of("141121"), "文水县"),
                                new Division(DivisionCode.of("141121100"), "凤城镇")),
                        List.of())));
        List<String> lines = List.of(
                "example.fee,141121100,2020-01-01,,550.50,Act,5,LOCAL_RULE",
                "example.fee,141121199,2020-01-01,,-1,Act,5,LOCAL_RULE",
                "example.typo,141122,2020-01-01,,-1,Act,5,LOCAL_RULE");

        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> PolicyTable.read(lines, check));

        assertEquals("""
                line 2.value: "-1" cannot be taken Allowed: a decimal such as 550.50, not negative [policy.value]
                line 2.division: 141121199 is not in the list of divisions Allowed: where the list has parts of a division, these parts only [policy.unknown-division]
                line 3.parameter: "example.typo" is not a parameter of this version Allowed: the parameters in docs/policy.md and those that a locality has to set [policy.unknown-parameter]""", refusal.getMessage());
        assertEquals(1, PolicyTable.read(lines.subList(0, 1), check).size());
    }
}
