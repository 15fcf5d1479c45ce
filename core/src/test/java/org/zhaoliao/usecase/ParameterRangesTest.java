package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.EntryCheck;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

@DisplayName("W5.1: every parameter refuses what makes no sense, before it can break an office's list")
class ParameterRangesTest {

    /** Whatever they hold is taken: names of sets of rules, and names that the host gives. */
    private static final Set<String> ANYTHING =
            Set.of("policy.law-version", "policy.overlays", "inquiry.supplied-facts");

    /** Where all of a number may be right, however large: amounts in yuan and weights. */
    private static final Set<String> UNLIMITED_FORMS = Set.of("@policy.form.amount", "@policy.form.weight");

    private static final EntryCheck CHECK = EntryCheck.parameters(PolicyAdoption.parameters());

    private static List<InputError> faults(String parameter, String value) {
        return CHECK.faults(new PolicyEntry(
                parameter,
                DivisionCode.NATION,
                DateRange.from(java.time.LocalDate.EPOCH),
                value,
                new Citation("invented", "1"),
                Standing.DEFAULT));
    }

    private static boolean takes(String parameter, String value) {
        return faults(parameter, value).isEmpty();
    }

    static Stream<String> parameters() {
        return PolicyAdoption.parameters().stream().map(Parameter::code).filter(code -> !ANYTHING.contains(code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    @DisplayName("takes no number below 0, no number beyond all measure, and no word it does not know")
    void senseless(String code) {
        for (String value : List.of("-1", "-1D", "0D", "10000D", "no such word")) {
            assertFalse(takes(code, value), code + "=" + value);
        }
        Parameter<?> parameter = PolicyAdoption.parameters().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(UNLIMITED_FORMS.contains(parameter.form()), takes(code, "100000"), code);
    }

    @Test
    @DisplayName("those that take anything do")
    void anything() {
        ANYTHING.forEach(code -> assertTrue(takes(code, "no such word"), code));
    }

    @Test
    @DisplayName("all values that come with the library are taken")
    void national() {
        assertEquals(List.of(), NationalPolicy.book().faults(PolicyAdoption.parameters()));
    }

    @Test
    @DisplayName("the error says what was found and what is allowed, in both languages")
    void words() {
        InputError fault = faults("tier.gap.capable", "0").get(0);
        assertEquals("\"0\" cannot be taken", Wording.ENGLISH.of(fault.fault()));
        assertEquals("Allowed: 1 ≤ n ≤ 9999", Wording.ENGLISH.of(fault.allowed()));
        assertEquals("不能采用“0”", Wording.CHINESE.of(fault.fault()));
        assertEquals("允许：1 ≤ n ≤ 9999", Wording.CHINESE.of(fault.allowed()));
    }
}
