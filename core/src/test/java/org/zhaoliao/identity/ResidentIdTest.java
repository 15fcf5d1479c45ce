package org.zhaoliao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("Resident ID numbers, GB 11643-1999")
class ResidentIdTest {

    @Test
    @DisplayName("The two samples of the standard are read")
    void samplesOfTheStandard() {
        ResidentId woman = ResidentId.of("11010519491231002X");
        assertEquals(LocalDate.of(1949, 12, 31), woman.birthDate());
        assertEquals(Sex.FEMALE, woman.sex());
        assertEquals("110105", woman.divisionPrefix());

        ResidentId man = ResidentId.of("440524188001010014");
        assertEquals(LocalDate.of(1880, 1, 1), man.birthDate());
        assertEquals(Sex.MALE, man.sex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002x", "  11010519491231002X\t", "１１０１０５１９４９１２３１００２Ｘ", "　11010519491231002ｘ"})
    void typingHabitsArePutRight(String text) {
        assertEquals("11010519491231002X", ResidentId.of(text).reveal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"81000019490101001", "82000019490101002", "83000019490101003", "91100019490101004"})
    @DisplayName("Residence permits and foreigners' cards follow the same check")
    void otherCards(String body) {
        String number = body + ResidentId.checkDigit(body);
        assertEquals(number, ResidentId.of(number).reveal());
    }

    @ParameterizedTest
    @CsvSource({
        "'', length",
        "1101051949123100, length",
        "11010519491231002X1, length",
        "110105491231002, legacy-15",
        "1.41121E+17, spreadsheet-number",
        "1.41121195001010016e17, spreadsheet-number",
        "142322195003280000.0, spreadsheet-number",
        "'142,322,195,003,280,000', spreadsheet-number",
        "'142,322,195,003,280,000.00', spreadsheet-number",
        "####################, spreadsheet-number",
        "141121195001020000, spreadsheet-number",
        "141121195103021000, spreadsheet-number",
        "11010519491231X02X, characters",
        "张三0519491231002X, length",
        "张三010519491231002X, characters",
        "11010519491231002Y, characters",
        "110105194902300021, birth-date",
        "110105194900000021, birth-date",
        "110105094912310021, birth-date",
        "110105194912310021, check-digit"
    })
    void everyFaultHasItsOwnCode(String text, String code) {
        assertEquals("identity.resident-id." + code, fault(text).code());
    }

    @Test
    @DisplayName("Three final zeros that pass the check cannot be told from a number that is right")
    void zerosMayBeRight() {
        assertEquals("141121195001010000", ResidentId.of("141121195001010000").reveal());
    }

    @Test
    void theFaultSaysWhatToDo() {
        assertTrue(words("110105491231002", Wording.CHINESE).contains("升级为18位"));
        assertTrue(words("110105491231002", Wording.ENGLISH).contains("Upgrade it to 18"));
        assertTrue(words("1.41121E+17", Wording.CHINESE).contains("设为文本格式"));
        assertTrue(words("1.41121E+17", Wording.ENGLISH).contains("Format the column as text"));
        assertTrue(words("1101051949123100", Wording.ENGLISH).contains("has 16 characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"110105194912310021", "110105491231002", "张三010519491231002X", "1.41121E+17", "11010519491231002"
            })
    @DisplayName("W5.4: no fault repeats the number")
    void faultsAreMasked(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> ResidentId.of(text));
        String all = refusal + refusal.inWords(Wording.CHINESE) + refusal.errors();
        assertFalse(all.contains(text), all);
        assertFalse(all.contains("19491231") || all.contains("491231") || all.contains("张三"), all);
    }

    @Test
    void shownOnlyMasked() {
        ResidentId id = ResidentId.of("11010519491231002X");
        assertEquals("110105********002X", id.masked());
        assertEquals("110105********002X", id.toString());
    }

    @Test
    void equalByNumberAndOrderedByIt() {
        ResidentId one = ResidentId.of("11010519491231002X");
        ResidentId other = ResidentId.of("440524188001010014");
        assertEquals(one, ResidentId.of("11010519491231002x"));
        assertEquals(one.hashCode(), ResidentId.of("11010519491231002x").hashCode());
        assertFalse(one.equals(other));
        assertTrue(one.compareTo(other) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1101051949123100", "1101051949123100a2"})
    void theCheckDigitNeedsSeventeenDigits(String body) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> ResidentId.checkDigit(body));
        assertEquals("identity.resident-id.body", refusal.errors().get(0).code());
    }

    private static InputError fault(String text) {
        return assertThrows(InvalidInputException.class, () -> ResidentId.of(text))
                .errors()
                .get(0);
    }

    private static String words(String text, Wording language) {
        return assertThrows(InvalidInputException.class, () -> ResidentId.of(text))
                .inWords(language);
    }
}
