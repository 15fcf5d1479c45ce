package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.3: a bad document is refused with each fault, where it is and what is allowed")
class BadDocumentsTest {

    private static final Map<String, Document<?>> DOCUMENTS =
            Documents.all().stream().collect(Collectors.toMap(Document::format, document -> document));

    private static Document<?> document(String format) {
        return Objects.requireNonNull(DOCUMENTS.get(format));
    }

    static List<InputError> errors(Document<?> document, String json) {
        return assertThrows(InvalidInputException.class, () -> document.read(json))
                .errors();
    }

    @ParameterizedTest(name = "{0}: {3} at {4}")
    @DisplayName("by the reader and by the schema alike")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zhaoliao-agreement/2|\"monthlyFee\":\"300.50\"|\"monthlyFee\":\"-1\"|json.yuan|terms.monthlyFee",
                "zhaoliao-agreement/2|\"monthlyFee\":\"300.50\"|\"monthlyFee\":300.5|json.value-kind|terms.monthlyFee",
                "zhaoliao-agreement/2|\"monthlyFee\":\"300.50\"|\"monthlyFee\":\"1e9\"|json.yuan|terms.monthlyFee",
                "zhaoliao-agreement/2|\"timesAWeek\":3|\"timesAWeek\":0|json.least|terms.timesAWeek",
                "zhaoliao-agreement/2|\"timesAWeek\":3|\"timesAWeek\":1.5|json.value-kind|terms.timesAWeek",
                "zhaoliao-agreement/2|\"timesAWeek\":3|\"timesAWeek\":\"3\"|json.value-kind|terms.timesAWeek",
                "zhaoliao-agreement/2|\"timesAWeek\":3,||json.missing|terms.timesAWeek",
                "zhaoliao-agreement/2|\"duties\":[\"LIFE_CARE\"]|\"duties\":[]|json.items|terms.duties",
                "zhaoliao-agreement/2|\"LIFE_CARE\"|\"COOKING\"|json.choice|terms.duties[0]",
                "zhaoliao-agreement/2|\"id\":\"a-1\"|\"id\":\"a 1\"|json.identifier|id",
                "zhaoliao-agreement/2|\"300.50\"|\"187.505\"|json.yuan|terms.monthlyFee",
                "zhaoliao-agreement/2|\"300.50\"|\"33.3333333\"|json.yuan|terms.monthlyFee",
                "zhaoliao-agreement/2|\"300.50\"|\"10000000000000000\"|json.yuan|terms.monthlyFee",
                "zhaoliao-agreement/2|\"id\":\"a-1\"|\"id\":\"a-1\",\"remark\":1|json.unknown|remark",
                "zhaoliao-agreement/2|\"id\":\"a-1\"|\"id\":\"a-1\",\"disclosure\":\"MASKED\"|json.unknown|disclosure",
                "zhaoliao-agreement/2|\"141121100201\"|\"14112\"|place.division-code|division",
                "zhaoliao-agreement/2|\"signatures\":{|\"signatures\":{\"WITNESS\":{\"on\":\"2026-01-02\",\"by\":\"PERSON\"},|json.choice|signatures.WITNESS",
                "zhaoliao-agreement/2|\"from\":\"2026-01-01\"|\"from\":\"0000-01-01\"|json.day|terms.term.from",
                "zhaoliao-agreement/2|\"from\":\"2026-01-01\"|\"from\":\"10000-01-01\"|json.day|terms.term.from",
                "zhaoliao-agreement/2|\"from\":\"2026-01-01\"|\"from\":\"2026-1-1\"|json.day|terms.term.from",
                "zhaoliao-agreement/2|\"from\":\"2026-01-01\"|\"from\":\"2026-13-01\"|json.day|terms.term.from"
            })
    void both(String format, String found, String replacement, String code, String path) {
        String bad = AGREEMENT.replace(found, replacement == null ? "" : replacement);
        List<InputError> errors = errors(document(format), bad);

        assertEquals(
                List.of(path + " " + code),
                errors.stream().map(error -> error.path() + " " + error.code()).toList());
        assertFalse(Published.faults(document(format), bad).isEmpty());
        assertFalse(new InvalidInputException(errors).inWords(Wording.CHINESE).isBlank());
    }

    static final String AGREEMENT = """
            {"format":"zhaoliao-agreement/2","id":"a-1","division":"141121100201","recipient":"r-1","caregiver":"c-1",\
            "entrustingParty":"141121100","relation":"NEIGHBOUR","terms":{"duties":["LIFE_CARE"],"timesAWeek":3,\
            "monthlyFee":"300.50","term":{"from":"2026-01-01"}},"status":"AWAITING_SIGNATURES",\
            "signatures":{"RECIPIENT":{"on":"2026-01-02","by":"PERSON"}},"suspensions":[]}""";

    @Test
    @DisplayName("and without the fault it is taken by both")
    void sound() {
        assertEquals("a-1", Documents.AGREEMENT.read(AGREEMENT).id().value());
        assertEquals(List.of(), Published.faults(Documents.AGREEMENT, AGREEMENT));
    }

    @Test
    @DisplayName("all at once, in the order of the document")
    void allAtOnce() {
        String bad = AGREEMENT
                .replace("\"a-1\"", "\"a 1\"")
                .replace("NEIGHBOUR", "FRIEND")
                .replace("300.50", "three hundred")
                .replace("\"RECIPIENT\":{\"on\":\"2026-01-02\"", "\"RECIPIENT\":{\"on\":\"2026-02-30\"");

        assertEquals(
                List.of("id", "relation", "terms.monthlyFee", "signatures.RECIPIENT.on"),
                errors(Documents.AGREEMENT, bad).stream().map(InputError::path).toList());
    }

    @ParameterizedTest
    @DisplayName(
            "what cannot be told by a schema is told by the reader: a day that is not, an end before the beginning")
    @CsvSource({
        "2026-01-01, 2026-02-30, terms.term.from, json.day",
        "\"from\":\"2026-01-01\", '\"from\":\"2026-01-01\",\"until\":\"2025-12-31\"', terms.term.until, calendar.range"
    })
    void readerOnly(String found, String replacement, String path, String code) {
        InputError error = errors(Documents.AGREEMENT, AGREEMENT.replace(found, replacement))
                .get(0);

        assertEquals(path + " " + code, error.path() + " " + error.code());
    }

    @ParameterizedTest
    @DisplayName("numbers that would be long texts in disguise are refused, even in a member that is kept")
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1E+101", "1e99999999999999"})
    void hugeNumbers(String number) {
        String bad = AGREEMENT.replace("\"suspensions\"", "\"remark\":[" + number + "],\"suspensions\"");

        InputError error = assertThrows(InvalidInputException.class, () -> Documents.AGREEMENT.keeping(bad))
                .errors()
                .get(0);
        assertTrue(List.of("json.number", "json.syntax").contains(error.code()), error.code());
    }

    @Test
    @DisplayName("hostile sizes are given up before they cost memory")
    void bounds() {
        for (String hostile : List.of(
                "[".repeat(41) + "]".repeat(41),
                "{\"id\":\"" + "a".repeat(10_001) + "\"}",
                "{\"id\":" + "1".repeat(101) + "}",
                "{\"" + "a".repeat(101) + "\":1}",
                " ".repeat(12_000_001) + AGREEMENT,
                "[" + "1,".repeat(1_000_001) + "1]")) {
            assertEquals(
                    "json.bounds", errors(Documents.AGREEMENT, hostile).get(0).code());
        }
    }

    @ParameterizedTest
    @DisplayName("a later version is told from another document, and from none")
    @CsvSource({
        "zhaoliao-agreement/3, json.newer-version",
        "zhaoliao-agreement/999999, json.newer-version",
        "zhaoliao-visit/2, json.document-format",
        "zhaoliao-agreement/0, json.document-format",
        "zhaoliao-agreement/02, json.document-format",
        "'', json.missing"
    })
    void formats(String format, String code) {
        List<InputError> errors = errors(Documents.AGREEMENT, AGREEMENT.replace("zhaoliao-agreement/2", format));

        assertEquals(List.of(code), errors.stream().map(InputError::code).toList());
        assertEquals("format", errors.get(0).path());
    }

    @Test
    @DisplayName("of many faults the first thousand are told, and that there are more")
    void many() {
        String rests = "{},".repeat(2_000) + "{}";

        List<InputError> told =
                errors(Documents.AGREEMENT, AGREEMENT.replace("\"suspensions\":[]", "\"suspensions\":[" + rests + "]"));

        assertEquals(1_001, told.size());
        assertEquals(InputError.of("$", "json.more", "", 1_000), told.get(1_000));
    }
}
