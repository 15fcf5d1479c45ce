package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("The texts of the calendar")
class CalendarTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<Executable> FAULTS = List.of(
            () -> DateRange.of(DAY, DAY),
            () -> DateRange.from(DAY).days(),
            () -> LegalPeriod.parse("soon"),
            () -> WorkingCalendar.mainland().plusWorkingDays(DAY, -1),
            () -> AgeRule.ON_BIRTHDAY.ageOn(DAY, DAY.minusDays(1)),
            () -> AgeRule.ON_BIRTHDAY.attains(DAY, -1),
            () -> new HolidayNotice(2027, List.of()),
            () -> announce(2026, "2026-03-02,true,x"),
            () -> announce(2030, ""),
            () -> announce(2027, "2027-03-02", "x,y,", "2028-01-01,true,x", "2027-01-01,true,x", "2027-01-01,true,x"));

    private static void announce(int year, String... lines) {
        WorkingCalendar.mainland().announcing(new HolidayNotice(year, List.of("x")), List.of(lines));
    }

    @Test
    @DisplayName("are exactly those that errors and enums need, in both languages")
    void areExactlyThoseNeeded() {
        Set<String> needed = new TreeSet<>();
        errors().map(InputError::code).forEach(code -> needed.addAll(List.of(code, code + ".allowed")));
        constants().map(Wording::code).forEach(needed::add);
        assertEquals(needed, keys(Locale.ENGLISH));
        assertEquals(needed, keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void fillEveryPlace() {
        for (Wording wording : List.of(Wording.ENGLISH, Wording.CHINESE)) {
            errors().flatMap(error -> Stream.of(error.fault(), error.allowed()))
                    .map(wording::of)
                    .forEach(text -> assertFalse(text.contains("{"), text));
        }
    }

    @Test
    void nameConstantsInBothLanguages() {
        assertEquals("已公布", Wording.CHINESE.of(Certainty.ANNOUNCED));
        assertEquals("announced", Wording.ENGLISH.of(Certainty.ANNOUNCED));
    }

    private static Stream<InputError> errors() {
        return FAULTS.stream()
                .map(fault -> assertThrows(InvalidInputException.class, fault))
                .flatMap(refused -> refused.errors().stream());
    }

    private static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(Certainty.values(), RollOver.values(), AgeRule.values())
                .flatMap(Arrays::stream);
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle("org.zhaoliao.calendar.reasons", locale, noFallback)
                .keySet());
    }
}
