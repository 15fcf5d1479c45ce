package org.zhaoliao.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "王", "x'; drop table", "12345678901234567890123456789012345678901"})
    void refusesWhatAStoreMightChange(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> Identifier.checked(text));

        assertEquals("revision.identifier", refusal.errors().get(0).code());
        assertFalse(
                text.length() > 1 && refusal.inWords(Wording.ENGLISH).contains(text),
                "an identifier might be personal data by mistake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"142322195001010017", "11010519491231002X", "11010519491231002x"})
    @DisplayName("W5.4 a resident ID number is no identifier")
    void refusesResidentIds(String number) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> Identifier.checked(number));
        assertEquals("revision.identifier", refusal.errors().get(0).code());
    }

    @Test
    @DisplayName("eighteen digits that no resident ID number has are one")
    void acceptsOtherNumbers() {
        assertEquals("142322195001010018", Identifier.checked("142322195001010018"));
    }

    @Test
    void acceptsPlainOnes() {
        assertEquals("R-0001.a_b", Identifier.checked("R-0001.a_b"));
    }
}
