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

class DisabilityCertificateTest {

    private static final String NUMBER = "36012119701121001343";

    @Test
    @DisplayName("A number is the holder's, then kind and grade: limb, grade 3")
    void parts() {
        DisabilityCertificate certificate = DisabilityCertificate.of(NUMBER);

        assertEquals(ResidentId.of("360121197011210013"), certificate.holder());
        assertEquals(new Disability(DisabilityKind.LIMB, 3), certificate.disability());
        assertEquals(0, certificate.reissue());
    }

    @ParameterizedTest
    @CsvSource({"B1, 1", "b8, 8", "Ｂ２, 2"})
    void aReissueIsCounted(String suffix, int reissue) {
        assertEquals(reissue, DisabilityCertificate.of(NUMBER + suffix).reissue());
    }

    @Test
    @DisplayName("W5.4: neither number nor kind nor grade is shown")
    void masked() {
        assertEquals(
                "360121********0013**", DisabilityCertificate.of(NUMBER + "B1").toString());
        assertEquals("Disability[**]", new Disability(DisabilityKind.MENTAL, 1).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "3601211970112100134, identity.disability-certificate",
        "36012119701121001343B, identity.disability-certificate",
        "3601211970112100134X, identity.disability-certificate",
        "3.60121E+19, identity.disability-certificate",
        "36012119701121001443, identity.resident-id.check-digit",
        "36012119701121001383, identity.disability-kind",
        "36012119701121001303, identity.disability-kind",
        "36012119701121001345, identity.disability-grade",
        "36012119701121001340, identity.disability-grade"
    })
    void theFaultNamesThePartThatIsWrong(String text, String code) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> DisabilityCertificate.of(text));
        assertEquals(code, refusal.errors().get(0).code());
        assertFalse(refusal.inWords(Wording.ENGLISH).contains("19701121"), refusal.inWords(Wording.ENGLISH));
    }

    @Test
    void theDigitsOfTheKindsAreThoseOfTheCertificate() {
        assertEquals(DisabilityKind.VISUAL, DisabilityKind.ofDigit(1));
        assertEquals(DisabilityKind.INTELLECTUAL, DisabilityKind.ofDigit(5));
        assertEquals(DisabilityKind.MENTAL, DisabilityKind.ofDigit(6));
        for (DisabilityKind kind : DisabilityKind.values()) {
            assertEquals(kind, DisabilityKind.ofDigit(kind.certificateDigit()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void gradesAreOneToFour(int grade) {
        assertThrows(InvalidInputException.class, () -> new Disability(DisabilityKind.LIMB, grade));
    }
}
