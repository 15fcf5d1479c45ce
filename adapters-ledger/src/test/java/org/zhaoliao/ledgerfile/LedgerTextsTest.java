package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** Whatever the reader says, it says in both languages. */
class LedgerTextsTest {

    @Test
    @DisplayName("both languages have the same texts, and every error says what is allowed")
    void bothLanguages() {
        Set<String> english = keys("en");
        assertEquals(english, keys("zh"));
        List<String> silent = english.stream()
                .filter(key -> !key.endsWith(".allowed") && !key.contains(".looks-like."))
                .filter(key -> !english.contains(key + ".allowed"))
                .toList();
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BINARY")
    @DisplayName("each format that a file can be taken for has a name")
    void formats(OtherFormat format) {
        String code = format.code().substring(1);
        assertTrue(keys("en").contains(code), code);
        String text = Wording.CHINESE.of(Reason.of("ledgerfile.encoding", 7, format.code()));
        assertTrue(text.startsWith("文件不是 UTF-8 编码：第 7 个字节无法识别，看起来像 "), text);
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
