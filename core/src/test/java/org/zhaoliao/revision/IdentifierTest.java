package org.zhaoliao.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    @Test
    void acceptsPlainOnes() {
        assertEquals("R-0001.a_b", Identifier.checked("R-0001.a_b"));
    }
}
