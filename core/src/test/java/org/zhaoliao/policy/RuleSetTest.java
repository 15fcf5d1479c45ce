package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.place.DivisionCode;

@DisplayName("W5.1: each day and place has its set of rules, by name")
class RuleSetTest {

    private static final PolicyBook BOOK = NationalPolicy.book();

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "CN,2016-10-10,TK-2016",
        "141121,2016-10-10,TK-2016",
        "141121,2021-06-30,TK-2016",
        "CN,2021-07-01,TK-2021",
        "320281,2021-07-01,TK-2021",
        "14,2021-07-01,TK-2021+SX",
        "141121100212,2026-06-30,TK-2021+SX",
        "CN,2026-07-01,TK-2021+SAL",
        "320281,2026-07-02,TK-2021+SAL",
        "141121100212,2026-07-02,TK-2021+SAL+SX",
        "14,2099-01-01,TK-2021+SAL+SX"
    })
    @DisplayName("(b)1: the national law of the day, and the overlay of the province")
    void lawVersion(String division, LocalDate day, String name) {
        assertEquals(name, BOOK.at(DivisionCode.of(division), day).lawVersion());
    }

    @Test
    @DisplayName("before the first law there is none")
    void none() {
        Policy before = BOOK.at(DivisionCode.of("141121"), LocalDate.of(2016, 10, 9));

        assertEquals(
                "No value of policy.law-version is in force in 141121 on 2016-10-09",
                assertThrows(MissingPolicyException.class, before::lawVersion).getMessage());
    }

    @Test
    @DisplayName("a county that adds rules of its own names those of its province too")
    void county() {
        PolicyBook own = BOOK.with(
                "own",
                PolicyTable.read(List.of("policy.overlays,141121,2024-01-01,,SX WENSHUI,文民发〔2023〕1号,,LOCAL_RULE")));

        assertEquals(
                "TK-2021+SX+WENSHUI",
                own.at(DivisionCode.of("141121100"), LocalDate.of(2024, 1, 1)).lawVersion());
        assertEquals(
                "TK-2021+SX",
                own.at(DivisionCode.of("141122"), LocalDate.of(2024, 1, 1)).lawVersion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-10-10", "2021-07-01", "2026-07-01"})
    @DisplayName("the national book answers the parameters")
    void answered(LocalDate day) {
        PolicyCheck.assertAnswered("policy", RuleSetPolicy.parameters(), day);
    }

    @Test
    @DisplayName(
            "the overlay of Shanxi only names itself: it sets nothing, and says in both languages what an integrator may add")
    void emptyOverlay() throws IOException {
        List<PolicyEntry> local = BOOK.entries().stream()
                .filter(entry -> !entry.division().equals(DivisionCode.NATION))
                .toList();

        assertEquals(
                List.of("policy.overlays=SX [14, 2021-07-01–, 晋民发〔2021〕58号]"),
                local.stream().map(PolicyEntry::named).toList());
        assertEquals(Standing.UNVERIFIED, local.get(0).standing());
        String text = overlay();
        for (String said : List.of("was not available", "未取得两件原文", "晋民函〔2024〕52号", "5(4)", "第五条第四项")) {
            assertTrue(text.contains(said), said);
        }
    }

    @Test
    @DisplayName("what the overlay proposes to fill in are parameters that the program reads")
    void proposals() throws IOException {
        List<String> proposed = overlay()
                .lines()
                .filter(line -> line.startsWith("#   "))
                .flatMap(line -> java.util.regex.Pattern.compile("[a-z]+\\.[a-z.-]+[a-z]")
                        .matcher(line)
                        .results())
                .map(result -> result.group())
                .distinct()
                .toList();
        List<String> known = java.util.stream.Stream.concat(
                        org.zhaoliao.eligibility.EligibilityPolicy.parameters().stream(),
                        org.zhaoliao.determination.DeterminationPolicy.parameters().stream())
                .map(Parameter::code)
                .toList();

        assertEquals(7, proposed.size());
        proposed.forEach(code -> assertTrue(known.stream().anyMatch(parameter -> parameter.startsWith(code)), code));
    }

    private static String overlay() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(NationalPolicy.class.getResourceAsStream("overlay/shanxi.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
