package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever the reader says, it says in both languages. */
class LedgerTextsTest {

    /** Of the file of rows given back, not errors. */
    private static final Set<String> WORDS =
            Set.of("ledgerfile.cause", "ledgerfile.colon", "ledgerfile.space", "ledgerfile.mark.tab");

    @Test
    @DisplayName("both languages have the same texts, and every error says what is allowed")
    void bothLanguages() {
        Set<String> english = keys("en");
        assertEquals(english, keys("zh"));
        List<String> silent = english.stream()
                .filter(key -> !key.endsWith(".allowed") && !WORDS.contains(key))
                .filter(key -> !english.contains(key + ".allowed"))
                .toList();
        assertEquals(List.of(), silent);
    }

    private static Set<String> keys(String language) {
        Properties texts = new Properties();
        String name = "reasons_" + language + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(LedgerTextsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
