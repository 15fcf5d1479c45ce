package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.3: every text exists in both languages")
class AssessmentTextsTest {

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "org.zhaoliao.assessment.reasons",
                        locale,
                        AssessmentTextsTest.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .keySet());
    }

    @Test
    @DisplayName("the same keys in Chinese and in English")
    void sameKeys() {
        assertEquals(keys(Locale.SIMPLIFIED_CHINESE), keys(Locale.ENGLISH));
    }

    static Stream<Enum<?>> constants() {
        Stream<Class<? extends Enum<?>>> types = Stream.of(
                CareLevel.class,
                KeyGroup.class,
                SelfCareItem.class,
                Reassessment.Cause.class,
                Reassessment.Reporter.class);
        return types.flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    @DisplayName("every name")
    void names(Enum<?> constant) {
        assertFalse(Wording.CHINESE.of(constant).isBlank());
        assertFalse(Wording.ENGLISH.of(constant).isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "care-level",
                "by-items",
                "by-scale",
                "by-age",
                "small-child",
                "child-confirmation",
                "old-enough",
                "override",
                "fact.birth-date",
                "fact.age-confirmed",
                "form.grades"
            })
    @DisplayName("every rule and every fact that a finding names")
    void rules(String code) {
        assertTrue(keys(Locale.ENGLISH).contains("assessment." + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"range", "scale", "grade", "signer", "same-signer", "override-reason", "at-most-one"})
    @DisplayName("every fault, and what is allowed instead")
    void faults(String code) {
        assertTrue(keys(Locale.ENGLISH).containsAll(Set.of("assessment." + code, "assessment." + code + ".allowed")));
    }
}
