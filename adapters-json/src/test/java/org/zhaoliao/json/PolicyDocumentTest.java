package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: a county's own rules come as a document")
class PolicyDocumentTest {

    private static final String WENSHUI = """
            {
              "format" : "zhaoliao-policy/1",
              "version" : "Wenshui-2026-10",
              "title" : {
                "en" : "Wenshui",
                "zh" : "文水县"
              },
              "entries" : [
                {
                  "parameter" : "example.allowance",
                  "division" : "141121",
                  "from" : "2024-01-01",
                  "until" : "2026-01-01",
                  "value" : "300.10",
                  "document" : "文民发〔2023〕1号",
                  "article" : "3",
                  "standing" : "LOCAL_RULE"
                },
                {
                  "parameter" : "example.allowance",
                  "division" : "141121",
                  "from" : "2026-01-01",
                  "value" : "320.00",
                  "document" : "文民发〔2025〕9号",
                  "article" : "",
                  "standing" : "LOCAL_RULE"
                }
              ]
            }
            """;

    private static List<InputError> errors(String json) {
        return assertThrows(InvalidInputException.class, () -> PolicyDocument.read(json))
                .errors();
    }

    private static Map<String, String> codes(String json) {
        return errors(json).stream().collect(Collectors.toMap(InputError::path, InputError::code));
    }

    private static String with(String found, String replacement) {
        assertTrue(WENSHUI.contains(found), found);
        return WENSHUI.replaceFirst(java.util.regex.Pattern.quote(found), replacement);
    }

    @Test
    @DisplayName("its values go before the national ones, where and when it says, to the last digit")
    void added() {
        PolicyBook national = NationalPolicy.book();
        Parameter<BigDecimal> allowance = Parameter.decimal("example.allowance");

        PolicyBook book = PolicyDocument.read(WENSHUI).addTo(national);
        Policy village = book.at(DivisionCode.of("141121100212"), LocalDate.of(2025, 12, 31));

        assertEquals("Wenshui-2026-10", book.version());
        assertEquals(national.entries().size() + 2, book.entries().size());
        assertEquals(new BigDecimal("300.10"), village.get(allowance));
        assertEquals(
                new BigDecimal("320.00"), village.on(LocalDate.of(2099, 1, 1)).get(allowance));
        assertEquals("文民发〔2023〕1号 3", village.cited(allowance).citation().toString());
    }

    @Test
    @DisplayName("what overlaps in time is refused when it is added")
    void overlap() {
        PolicyDocument document = PolicyDocument.read(with("2026-01-01", "2026-01-02"));

        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> document.addTo(NationalPolicy.book()));

        assertEquals("policy.overlap", refusal.errors().get(0).code());
    }

    @Test
    @DisplayName("it is written as it was read, character by character")
    void written() {
        PolicyDocument document = PolicyDocument.read(WENSHUI);

        assertEquals(new PolicyDocument.Title("文水县", "Wenshui"), document.title());
        assertEquals(WENSHUI, document.write());
    }

    @Test
    @DisplayName("a title may be missing, in one language or in both")
    void title() {
        PolicyDocument read = PolicyDocument.read(with("\"en\" : \"Wenshui\",", "\"en\" : null,"));
        PolicyDocument untitled = new PolicyDocument("v", PolicyDocument.Title.NONE, read.entries());

        assertEquals(new PolicyDocument.Title("文水县", ""), read.title());
        assertFalse(untitled.write().contains("title"));
        assertEquals(untitled, PolicyDocument.read(untitled.write()));
    }

    @Test
    @DisplayName("a stream is read as UTF-8 and left open; its own failure is not a fault of the document")
    void stream() throws IOException {
        ClosingStream open = new ClosingStream(WENSHUI.getBytes(StandardCharsets.UTF_8));
        InputStream failing = InputStream.nullInputStream();
        failing.close();

        assertEquals(PolicyDocument.read(WENSHUI), PolicyDocument.read(open));
        assertFalse(open.closed);
        assertThrows(UncheckedIOException.class, () -> PolicyDocument.read(failing));
    }

    @Test
    @DisplayName("a document that could not be read is not written")
    void unwritable() {
        PolicyDocument none = new PolicyDocument(" ", PolicyDocument.Title.NONE, List.of());

        InvalidInputException refusal = assertThrows(InvalidInputException.class, none::write);

        assertEquals(
                List.of("json.blank", "json.entries"),
                refusal.errors().stream().map(InputError::code).toList());
    }

    @Nested
    @DisplayName("a faulty document")
    class Faulty {

        @ParameterizedTest
        @DisplayName("is refused with the place of the fault and what is wrong")
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "zhaoliao-policy/1, zhaoliao-policy/2, format, json.newer-version",
                    "Wenshui-2026-10, ``, version, json.blank",
                    "\"zh\", \"cn\", title.cn, json.unknown",
                    "\"until\", \"til\", entries[0].til, json.unknown",
                    "\"300.10\", 300.10, entries[0].value, json.value-kind",
                    "\"300.10\", null, entries[0].value, json.missing",
                    "\"300.10\", [], entries[0].value, json.value-kind",
                    "example.allowance, allowance, entries[0].parameter, json.parameter",
                    "\"141121\", \"\", entries[0].division, place.division-code",
                    "141121, 14112, entries[0].division, place.division-code",
                    "2024-01-01, 2024-02-30, entries[0].from, json.day",
                    "2024-01-01, 2026-01-01, entries[0].until, calendar.range",
                    "\"2024-01-01\", null, entries[0].from, json.missing",
                    "LOCAL_RULE, RUMOUR, entries[0].standing, json.choice",
                    "文民发〔2023〕1号, ``, entries[0].document, policy.citation"
                })
        void refused(String found, String replacement, String path, String code) {
            assertEquals(code, codes(with(found, replacement)).get(path));
        }

        @Test
        @DisplayName("tells all its faults at once, in their order, one for each place")
        void allAtOnce() {
            String json = """
                    { "format": "zhaoliao-policy/1", "version": 5, "note": "x", "entries": [
                      { "parameter": "example.age", "division": "CN", "from": "today", "until": "never", "value": "1",
                        "document": "d", "article": "1", "standing": "LAW" },
                      { "parameter": "example.age", "division": "CN", "from": "2024-01-01", "value": "1" },
                      "60" ] }
                    """;

            assertEquals(
                    List.of(
                            "note json.unknown",
                            "version json.value-kind",
                            "entries[0].from json.day",
                            "entries[0].until json.day",
                            "entries[1].document json.missing",
                            "entries[1].article json.missing",
                            "entries[1].standing json.missing",
                            "entries[2] json.value-kind"),
                    errors(json).stream()
                            .map(error -> error.path() + " " + error.code())
                            .toList());
        }

        @Test
        @DisplayName("is explained in both languages")
        void inWords() {
            InvalidInputException refusal = assertThrows(
                    InvalidInputException.class,
                    () -> PolicyDocument.read(
                            with("Wenshui-2026-10", "v".repeat(65)).replaceFirst("\"320.00\"", "320")));

            assertEquals(
                    "version: “%s”过长 最多 64 个字符 [json.length]".formatted("v".repeat(65)),
                    refusal.inWords(Wording.CHINESE).lines().findFirst().orElseThrow());
            assertEquals(
                    "entries[1].value: 320 is of another kind Allowed: a text in quotes [json.value-kind]",
                    refusal.inWords(Wording.ENGLISH).lines().skip(1).findFirst().orElseThrow());
        }

        @Test
        @DisplayName("is not repeated at length")
        void shortened() {
            InputError error = errors(with("300.10", "9".repeat(501))).get(0);

            assertEquals("entries[0].value", error.path());
            assertEquals("9".repeat(80) + "…", error.found());
        }

        @ParameterizedTest
        @DisplayName("has its place even where it is no JSON at all")
        @ValueSource(strings = {"{", "{} {}", "{\"a\":tru}", "{'a':1}"})
        void syntax(String json) {
            InputError error = errors(json).get(0);

            assertEquals("json.syntax", error.code());
            assertTrue(error.path().startsWith("line 1, column "), error.path());
        }

        @ParameterizedTest
        @DisplayName("is refused when it is no object")
        @ValueSource(strings = {"null", "[]", "7"})
        void noObject(String json) {
            assertEquals(Map.of("$", "json.value-kind"), codes(json));
        }

        @Test
        @DisplayName("is given up at the bounds of length, depth, text, name and number of tokens")
        void bounds() {
            List<String> hostile = List.of(
                    " ".repeat(12_000_001) + WENSHUI,
                    "[".repeat(9) + "]".repeat(9),
                    "{\"version\":\"" + "v".repeat(10_001) + "\"}",
                    "{\"" + "v".repeat(101) + "\":1}",
                    "{\"entries\":[" + "1,".repeat(40_000) + "1]}");

            hostile.forEach(
                    json -> assertEquals("json.bounds", errors(json).get(0).code()));
        }

        @Test
        @DisplayName("in another encoding is refused")
        void encoding() {
            byte[] gbk = WENSHUI.getBytes(java.nio.charset.Charset.forName("GBK"));
            byte[] utf32 = {0, 0, (byte) 0xFE, (byte) 0xFF, 0x7F, 0, 0, 0};

            for (byte[] bytes : List.of(gbk, utf32)) {
                InvalidInputException refusal = assertThrows(
                        InvalidInputException.class, () -> PolicyDocument.read(new ByteArrayInputStream(bytes)));
                assertEquals("json.encoding", refusal.errors().get(0).code());
            }
        }
    }

    private static final class ClosingStream extends ByteArrayInputStream {

        private boolean closed;

        ClosingStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
