package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.reason.InvalidInputException;

class LedgerDictionaryTest {

    private final LedgerDictionary standard = LedgerDictionary.standard();

    @Test
    @DisplayName("the words of real ledgers are known")
    void standard() {
        assertEquals(CareLevel.CAPABLE, level(standard, "全自理"));
        assertEquals(CareLevel.PARTLY_DEPENDENT, level(standard, "中度失能"));
        assertEquals(CareLevel.WHOLLY_DEPENDENT, level(standard, " 全护理 "));
    }

    @Test
    @DisplayName("a county adds its tier words, or overrules a word")
    void added() {
        LedgerDictionary county =
                standard.with(LedgerDictionary.of("CARE_LEVEL,一档,WHOLLY_DEPENDENT\nCARE_LEVEL,失能,PARTLY_DEPENDENT\n"));
        assertEquals(CareLevel.WHOLLY_DEPENDENT, level(county, "一档"));
        assertEquals(CareLevel.PARTLY_DEPENDENT, level(county, "失能"));
        assertEquals(CareLevel.CAPABLE, level(county, "自理"));
        assertThrows(InvalidInputException.class, () -> level(standard, "一档"));
    }

    @Test
    @DisplayName("a line with an unknown term or meaning is refused by its number")
    void malformed() {
        assertEquals("line 2", refused("term,word,meaning\nTIER,一档,CAPABLE\n"));
        assertEquals("line 1", refused("CARE_LEVEL,一档,FIRST\n"));
        assertEquals("line 1", refused("CARE_LEVEL,一档\n"));
    }

    private static String refused(String csv) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> LedgerDictionary.of(csv));
        assertEquals("ledgerfile.dictionary", refusal.errors().get(0).code());
        return refusal.errors().get(0).path();
    }

    private static CareLevel level(LedgerDictionary dictionary, String word) {
        return dictionary.constant(Term.CARE_LEVEL, CareLevel.class, word);
    }
}
