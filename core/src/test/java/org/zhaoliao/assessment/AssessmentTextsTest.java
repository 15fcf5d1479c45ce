package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
        return Stream.<Enum<?>[]>of(
                        CareLevel.values(),
                        KeyGroup.values(),
                        SelfCareItem.values(),
                        Reassessment.Cause.values(),
                        Reassessment.Reporter.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    @DisplayName("every name")
    void names(Enum<?> constant) {
        assertFalse(Wording.CHINESE.of(constant).isBlank());
        assertFalse(Wording.ENGLISH.of(constant).isBlank());
    }

    @Test
    @DisplayName("every rule and every fact that a finding names has a text")
    void rules() {
        Set<String> keys = keys(Locale.ENGLISH);
        Stream.of(
                        "care-level by-items by-scale by-age small-child child-confirmation old-enough override",
                        "fact.birth-date fact.age-confirmed form.grades")
                .flatMap(words -> Stream.of(words.split(" ")))
                .forEach(word -> assertEquals(true, keys.contains("assessment." + word), word));
    }

    @Test
    @DisplayName("every fault has a text that says what is allowed")
    void faults() {
        Set<String> keys = keys(Locale.ENGLISH);
        for (String fault : "range scale grade signer same-signer override-reason at-most-one".split(" ")) {
            assertEquals(true, keys.contains("assessment." + fault + ".allowed"), fault);
            assertEquals(true, keys.contains("assessment." + fault), fault);
        }
    }
}
