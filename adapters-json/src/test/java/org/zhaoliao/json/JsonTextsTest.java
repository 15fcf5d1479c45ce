package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.3: every fault of a document can be told in both languages")
class JsonTextsTest {

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("org.zhaoliao.json.reasons", language).keySet());
    }

    @Test
    @DisplayName("both languages have the same texts")
    void sameKeys() {
        assertEquals(keys(Locale.ENGLISH), keys(Locale.CHINESE));
    }

    static Stream<String> codes() {
        return keys(Locale.ENGLISH).stream()
                .filter(key -> key.endsWith(".allowed"))
                .map(key -> key.substring(0, key.length() - ".allowed".length()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("each says what was found and what is allowed")
    void texts(String code) {
        InputError error = InputError.of("path", code, "found", "1", "2", "3", "4");

        for (Wording wording : new Wording[] {Wording.CHINESE, Wording.ENGLISH}) {
            assertFalse(wording.of(error.fault()).contains("{"));
            assertTrue(wording.of(error.allowed()).length() > 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "list", "object", "flag", "count"})
    @DisplayName("each kind of value has a name")
    void kinds(String kind) {
        assertFalse(Wording.CHINESE.of("json.kind." + kind).isBlank());
        assertFalse(Wording.ENGLISH.of("json.kind." + kind).isBlank());
    }
}
