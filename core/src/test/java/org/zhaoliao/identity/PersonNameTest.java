package org.zhaoliao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"王五, 王*", "王小五, 王**", "欧阳修, 欧阳*", "欧阳, 欧*", "丁, *", "𠮷田, 𠮷*", "王𠮷, 王*", "𠮷, *", "买买提·吐尔逊, 买******"})
    @DisplayName("The surname stays, every further character is a star")
    void masked(String name, String masked) {
        assertEquals(masked, PersonName.of(name).masked());
        assertEquals(masked, PersonName.of(name).toString());
    }

    @ParameterizedTest
    @CsvSource({"王　五, 王五", "' 王 小 五 ', 王小五", "𠮷 田, 𠮷田", "Ｊｏｈｎ　　Smith, John Smith", "'王\u00A0五', 王五"})
    void blanksAndWidthsAreNormalised(String text, String name) {
        assertEquals(name, PersonName.of(text).reveal());
        assertEquals(PersonName.of(name), PersonName.of(text));
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertEquals(100, PersonName.of("𠮷".repeat(50)).reveal().length());
        assertRefused("𠮷".repeat(51));
        assertRefused("  　 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800王", "王\udfb7", "王\u0000五", "王\u001b五", "王\u0085五"})
    @DisplayName("what would not be the same when it is read again is no name: half a character, a control character")
    void charactersThatCannotBeWritten(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> PersonName.of(text));
        assertEquals("identity.person-name-characters", refusal.errors().get(0).code());
        assertFalse(refusal.inWords(Wording.CHINESE).contains("王"));
    }

    private static void assertRefused(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> PersonName.of(text));
        assertEquals("identity.person-name", refusal.errors().get(0).code());
        assertFalse(refusal.inWords(Wording.ENGLISH).contains("𠮷"));
    }
}
