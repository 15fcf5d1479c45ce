package org.zhaoliao.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

@DisplayName("W5.5: a change is refused that a store could not give back as it was written")
class ChangeTest {

    private static final Instant AT = Instant.parse("2026-11-03T08:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"a\uD842b", "\uDFB7\uD842", "a\u0000"})
    @DisplayName("half a character or the character zero, in any of its texts")
    void unstorableText(String text) {
        assertEquals("actor revision.text", refusal(text, "rule.yes", "a", "d", "1"));
        assertEquals("why revision.text", refusal("clerk", text, "a", "d", "1"));
        assertEquals("why revision.text", refusal("clerk", "rule.yes", text, "d", "1"));
        assertEquals("basis revision.text", refusal("clerk", "rule.yes", "a", text, "1"));
        assertEquals("basis revision.text", refusal("clerk", "rule.yes", "a", "d", text));
    }

    @Test
    @DisplayName("a whole character of two halves is taken")
    void rareCharacter() {
        assertEquals(
                "\uD842\uDFB7",
                change("\uD842\uDFB7", "rule.yes", "a", "d", "1", AT).actor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "0000-12-31T23:59:59.999999999Z"
            })
    @DisplayName("a moment outside the years 1 to 9999")
    void farMoment(String at) {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> change("clerk", "rule.yes", "a", "d", "1", Instant.parse(at)));
        assertEquals("revision.moment", refused.errors().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
    @DisplayName("the first and the last moment are taken")
    void endsAreTaken(String at) {
        assertEquals(
                Instant.parse(at),
                change("clerk", "rule.yes", "a", "d", "1", Instant.parse(at)).at());
    }

    private static String refusal(String actor, String code, String argument, String document, String article) {
        InputError error = assertThrows(
                        InvalidInputException.class, () -> change(actor, code, argument, document, article, AT))
                .errors()
                .get(0);
        return error.path() + " " + error.code();
    }

    private static Change change(
            String actor, String code, String argument, String document, String article, Instant at) {
        return new Change(actor, at, new Reason(code, List.of(argument)), new Citation(document, article));
    }
}
