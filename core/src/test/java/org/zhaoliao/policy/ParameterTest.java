package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: what the value of a parameter looks like")
class ParameterTest {

    private interface Kind extends Function<String, Parameter<?>> {}

    private static final Kind INTEGER = Parameter::integer;
    private static final Kind DECIMAL = Parameter::decimal;
    private static final Kind AMOUNT = Parameter::amount;
    private static final Kind TEXT = Parameter::text;
    private static final Kind FLAG = Parameter::flag;
    private static final Kind WORDS = Parameter::words;
    private static final Kind CHOICE = ParameterTest::standing;
    private static final Kind CHOICES = ParameterTest::standings;
    private static final Kind DAY = Parameter::day;
    private static final Kind PERIOD = Parameter::period;

    private static Parameter<Standing> standing(String code) {
        return Parameter.choice(code, Standing.class);
    }

    private static Parameter<List<Standing>> standings(String code) {
        return Parameter.choices(code, Standing.class);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(INTEGER, "-60", -60),
                Arguments.of(DECIMAL, "-0.30", new BigDecimal("-0.30")),
                Arguments.of(AMOUNT, "550.50", new BigDecimal("550.50")),
                Arguments.of(AMOUNT, "0", BigDecimal.ZERO),
                Arguments.of(TEXT, "TK-2021 ", "TK-2021 "),
                Arguments.of(FLAG, "yes", true),
                Arguments.of(FLAG, "no", false),
                Arguments.of(WORDS, " A  B ", List.of("A", "B")),
                Arguments.of(WORDS, "", List.of()),
                Arguments.of(CHOICE, "LAW", Standing.LAW),
                Arguments.of(CHOICES, "LAW DEFAULT", List.of(Standing.LAW, Standing.DEFAULT)),
                Arguments.of(CHOICES, "", List.of()),
                Arguments.of(DAY, "2024-02-29", LocalDate.of(2024, 2, 29)),
                Arguments.of(PERIOD, "15WD", new LegalPeriod.WorkingDays(15)));
    }

    @ParameterizedTest(name = "“{1}”")
    @MethodSource("values")
    @DisplayName("is read to the last digit")
    void read(Kind kind, String text, Object value) {
        assertEquals(value, kind.apply("example.p").read(text));
    }

    static Stream<Arguments> malformed() {
        String standings = "[LAW, LOCAL_RULE, DEFAULT, UNVERIFIED]";
        return Stream.of(
                Arguments.of(INTEGER, "6.5", "a whole number", "整数"),
                Arguments.of(DECIMAL, "1,5", "a decimal number", "小数"),
                Arguments.of(AMOUNT, "-0.01", "a decimal such as 550.50, not negative", "小数，例如550.50，不得为负"),
                Arguments.of(AMOUNT, "free", "a decimal such as 550.50, not negative", "小数，例如550.50，不得为负"),
                Arguments.of(FLAG, "Yes", "yes or no", "yes 或 no"),
                Arguments.of(CHOICE, "RUMOUR", standings, standings),
                Arguments.of(CHOICES, "LAW RUMOUR", standings, standings),
                Arguments.of(DAY, "2023-02-29", "a date such as 2024-01-31", "如 2024-01-31 的日期"),
                Arguments.of(
                        PERIOD,
                        "15 days",
                        "a period such as 15WD (working days), 7D (days), 7D! (days, not moved over a holiday) or 12M (months)",
                        "期限，如 15WD（工作日）、7D（自然日）、7D!（自然日，不顺延）或 12M（月）"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("malformed")
    @DisplayName("or refused with what was found and what is allowed")
    void refused(Kind kind, String text, String english, String chinese) {
        Parameter<?> parameter = kind.apply("example.p");
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> parameter.read(text));

        assertEquals(
                "example.p: \"%s\" cannot be taken Allowed: %s [policy.value]".formatted(text, english),
                refusal.inWords(Wording.ENGLISH));
        assertEquals(
                "example.p: 不能采用“%s” 允许：%s [policy.value]".formatted(text, chinese), refusal.inWords(Wording.CHINESE));
    }
}
