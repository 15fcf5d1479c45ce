package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
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
        LedgerDictionary county = standard.with(LedgerDictionary.of(
                Map.of(Term.CARE_LEVEL, Map.of("一档", "WHOLLY_DEPENDENT", "失能", "PARTLY_DEPENDENT"))));
        assertEquals(CareLevel.WHOLLY_DEPENDENT, level(county, "一档"));
        assertEquals(CareLevel.PARTLY_DEPENDENT, level(county, "失能"));
        assertEquals(CareLevel.CAPABLE, level(county, "自理"));
        assertThrows(InvalidInputException.class, () -> level(standard, "一档"));
    }

    @Test
    @DisplayName("every word of the standard table has a meaning of its term")
    void meanings() {
        for (Term term : Term.values()) {
            for (String meaning : term.meanings()) {
                assertTrue(standard.words(term).containsValue(meaning), () -> term + " " + meaning);
            }
            assertTrue(term.meanings().containsAll(standard.words(term).values()), term::toString);
        }
    }

    private static CareLevel level(LedgerDictionary dictionary, String word) {
        return dictionary.constant(Term.CARE_LEVEL, CareLevel.class, word);
    }
}
