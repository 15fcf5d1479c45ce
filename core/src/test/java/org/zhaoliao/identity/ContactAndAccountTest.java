package org.zhaoliao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("Telephone numbers and bank accounts")
class ContactAndAccountTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234, 138****1234",
        "138 0000 1234, 13800001234, 138****1234",
        "+86-138-0000-1234, 13800001234, 138****1234",
        "008613800001234, 13800001234, 138****1234",
        "１３８００００１２３４, 13800001234, 138****1234",
        "03583021567, 0358-3021567, 0358-****567",
        "0358-3021567, 0358-3021567, 0358-****567",
        "010 12345678, , ",
        "010 62345678, 010-62345678, 010-****5678",
        "3021567, 3021567, ****567"
    })
    void telephoneNumbersAreReadAndMasked(String text, String number, String masked) {
        if (number == null) {
            assertThrows(InvalidInputException.class, () -> PhoneNumber.of(text));
            return;
        }
        assertEquals(number, PhoneNumber.of(text).reveal());
        assertEquals(masked, PhoneNumber.of(text).toString());
        assertEquals(PhoneNumber.of(text), PhoneNumber.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1380000123", "138000012345", "12800001234", "1.38E+10", "无"})
    void otherTelephoneNumbersAreRefused(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> PhoneNumber.of(text));
        assertEquals("identity.phone-number", refusal.errors().get(0).code());
        assertEquals("*".repeat(text.length()), refusal.errors().get(0).found());
    }

    @Test
    void anAccountShowsItsLastFourDigits() {
        BankAccount account = BankAccount.of("6228 4800 0000 0001 234");
        assertEquals("6228480000000001234", account.reveal());
        assertEquals("****1234", account.toString());
        assertEquals(account, BankAccount.of("6228480000000001234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "1234567890123456789012345678901", "6.22848E+18", "62284800A0000001234"})
    void otherAccountsAreRefused(String text) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> BankAccount.of(text));
        assertEquals("identity.bank-account", refusal.errors().get(0).code());
        assertFalse(refusal.inWords(Wording.ENGLISH).contains(text));
    }

    @Test
    @DisplayName("Data of different types are never equal, though their text is")
    void typesDiffer() {
        PersonalData phone = PhoneNumber.of("13800001234");
        PersonalData account = BankAccount.of("13800001234");
        assertNotEquals(phone, account);
        assertEquals(phone.reveal(), account.reveal());
    }
}
