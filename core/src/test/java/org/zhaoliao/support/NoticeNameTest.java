package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;

@DisplayName("W5.4: the name that a village sees in a public notice")
class NoticeNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121100201"), DAY);

    private static PersonalDetails born(LocalDate day) {
        return new CaseFileBuilder().born(day).build().recipient().details();
    }

    @Test
    @DisplayName("an adult is named, so that somebody can object; from the day of full age on")
    void adult() {
        PersonalDetails adult = born(DAY.minusYears(18));
        assertEquals(adult.name().reveal(), NoticeName.of(adult, POLICY).shown());
        assertFalse(NoticeName.of(adult, POLICY).isWithheld());
    }

    @Test
    @DisplayName("nothing is shown of the name of a minor")
    void minor() {
        assertTrue(NoticeName.of(born(DAY.minusYears(18).plusDays(1)), POLICY).isWithheld());
    }

    @Test
    @DisplayName("a log that prints it names nobody")
    void quiet() {
        PersonalDetails adult = born(LocalDate.of(1948, 3, 5));
        assertFalse(
                NoticeName.of(adult, POLICY).toString().contains(adult.name().reveal()));
    }
}
