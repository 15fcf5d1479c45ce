package org.zhaoliao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.zhaoliao.reason.InvalidInputException;

class PersonalDataProperties {

    /** Fictitious numbers of a division that does not exist. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<LocalDate> births =
                Arbitraries.longs().between(-30_000, 20_000).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(1, 999);
        return Combinators.combine(births, sequences).as((birth, sequence) -> {
            String body = "999999" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
            return body + ResidentId.checkDigit(body);
        });
    }

    @Property
    void everyNumberIsReadBack(@ForAll("numbers") String number) {
        ResidentId id = ResidentId.of(number);
        assertEquals(number, id.reveal());
        assertEquals(id, ResidentId.of(id.reveal()));
        assertEquals(number.substring(6, 14), id.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @Property
    void anySingleWrongDigitIsDetected(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(max = 9) int digit) {
        Assume.that(number.charAt(place) - '0' != digit);
        String wrong = number.substring(0, place) + digit + number.substring(place + 1);
        assertNotEquals(number.charAt(17), ResidentId.checkDigit(wrong.substring(0, 17)));
        assertThrows(InvalidInputException.class, () -> ResidentId.of(wrong));
    }

    @Property
    void anyTwoNeighboursExchangedAreDetected(@ForAll("numbers") String number, @ForAll @IntRange(max = 15) int place) {
        Assume.that(number.charAt(place) != number.charAt(place + 1));
        String wrong = number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
        assertNotEquals(number.charAt(17), ResidentId.checkDigit(wrong.substring(0, 17)));
    }

    @Property
    void theMiddleOfANumberIsNeverShown(@ForAll("numbers") String number) {
        String shown = ResidentId.of(number).toString();
        assertEquals("********", shown.substring(6, 14));
        assertEquals(18, shown.length());
    }

    @Property
    void everyCertificateIsReadBack(
            @ForAll("numbers") String number,
            @ForAll DisabilityKind kind,
            @ForAll @IntRange(min = 1, max = 4) int grade,
            @ForAll @IntRange(max = 8) int reissue) {
        String text = number + kind.certificateDigit() + grade + (reissue == 0 ? "" : "B" + reissue);
        DisabilityCertificate certificate = DisabilityCertificate.of(text);
        assertEquals(text, certificate.reveal());
        assertEquals(ResidentId.of(number), certificate.holder());
        assertEquals(new Disability(kind, grade), certificate.disability());
        assertEquals(reissue, certificate.reissue());
        assertFalse(certificate.toString().contains(number));
    }

    @Property
    void anAccountShowsFourDigits(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 8, max = 30) String number) {
        BankAccount account = BankAccount.of(number);
        assertEquals(account, BankAccount.of(account.reveal()));
        assertTrue(account.toString().matches("\\*{4}\\d{4}"), account::toString);
    }

    @Property
    void anyTextIsReadOrRefusedWithAFault(@ForAll String text) {
        try {
            assertEquals(PersonName.of(text), PersonName.of(PersonName.of(text).reveal()));
        } catch (InvalidInputException refusal) {
            assertTrue(refusal.errors().get(0).code().startsWith("identity.person-name"));
        }
        assertThrows(InvalidInputException.class, () -> ResidentId.of("?" + text));
    }
}
