package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.3: what the store says is said in both languages")
class JdbcTextsTest {

    @Test
    @DisplayName("both languages have the same texts")
    void sameKeys() {
        assertEquals(keys(Locale.ENGLISH), keys(Locale.CHINESE));
    }

    @Test
    @DisplayName("each constant of an enum has a name")
    void enums() {
        Stream.of(StoreException.Kind.values(), StoreSettings.StartUp.values(), Dialect.values())
                .flatMap(Arrays::stream)
                .map(constant -> (Enum<?>) constant)
                .forEach(constant -> {
                    assertFalse(Wording.CHINESE.of(constant).isBlank());
                    assertFalse(Wording.ENGLISH.of(constant).isBlank());
                });
    }

    @Test
    @DisplayName("a setting that makes no sense is told with what is allowed")
    void settings() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> StoreSettings.USUAL.withPrefix("zhaoliao_"));
        assertEquals(
                "prefix: The names of the tables cannot begin with zhaoliao_"
                        + " Allowed: a small letter, up to three small letters or digits, an underscore [jdbc.prefix]",
                refused.inWords(Wording.ENGLISH));
        InvalidInputException often = assertThrows(
                InvalidInputException.class, () -> new StoreSettings(StoreSettings.StartUp.NONE, "zl_", 11));
        assertEquals("attempts: 一次调用不能尝试11次 允许：1至10次 [jdbc.attempts]", often.inWords(Wording.CHINESE));
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("org.zhaoliao.jdbc.reasons", language).keySet());
    }
}
