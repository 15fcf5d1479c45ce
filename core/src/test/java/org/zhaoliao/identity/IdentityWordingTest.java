package org.zhaoliao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.3: every code has a text in Chinese and in English")
class IdentityWordingTest {

    private static final List<String> FAULTS = List.of(
            "resident-id.length",
            "resident-id.legacy-15",
            "resident-id.spreadsheet-number",
            "resident-id.characters",
            "resident-id.birth-date",
            "resident-id.check-digit",
            "resident-id.body",
            "person-name",
            "person-name-characters",
            "phone-number",
            "bank-account",
            "disability-kind",
            "disability-grade",
            "disability-certificate");

    @Test
    void bothLanguagesHoldExactlyTheCodesInUse() {
        assertEquals(codes(), keys(Locale.ENGLISH));
        assertEquals(codes(), keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void noTextLeavesAPlaceUnfilled() {
        for (Wording language : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            for (String fault : FAULTS) {
                InputError error = InputError.of("", "identity." + fault, "found", "first", "second");
                String words = language.of(error.fault()) + language.of(error.allowed());
                assertFalse(words.matches(".*\\{\\d}.*"), words);
            }
        }
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(constants().map(Wording::code).toList());
        for (String fault : FAULTS) {
            codes.addAll(List.of("identity." + fault, "identity." + fault + ".allowed"));
        }
        return codes;
    }

    private static Stream<Enum<?>> constants() {
        return Stream.concat(Stream.of(Sex.values()), Stream.of(DisabilityKind.values()));
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle("org.zhaoliao.identity.reasons", language)
                .keySet());
    }
}
