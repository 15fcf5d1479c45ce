package org.zhaoliao.calendar;

import java.time.LocalDate;
import org.zhaoliao.reason.InvalidInputException;

/**
 * From which day on a person has an age in full years (周岁).
 *
 * <p>Whoever was born on 29 February has the birthday on the month's last day, 28 February, where the year has no 29th (by analogy with
 * 民法典 art. 202). From birth to the first birthday the age is 0 under either rule.
 */
public enum AgeRule {

    /** On the birthday itself (民法典 art. 1259: 以上 includes the number). */
    ON_BIRTHDAY(0),

    /** On the day after the birthday, as criminal law counts. */
    DAY_AFTER_BIRTHDAY(1);

    private final int daysAfter;

    AgeRule(int daysAfter) {
        this.daysAfter = daysAfter;
    }

    /**
     * The age in full years on a day.
     *
     * @throws InvalidInputException {@code calendar.before-birth} when the day is before the birth
     */
    public int ageOn(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw InvalidInputException.of("day", "calendar.before-birth", day.toString());
        }
        int years = day.getYear() - birth.getYear();
        return day.isBefore(attains(birth, years)) ? years - 1 : years;
    }

    /**
     * The first day on which the age is reached. Example: born 1960-02-29, 61 is reached on 2021-02-28 {@link #ON_BIRTHDAY}.
     *
     * @throws InvalidInputException {@code calendar.age} when the age is negative
     */
    public LocalDate attains(LocalDate birth, int age) {
        if (age < 0) {
            throw InvalidInputException.of("age", "calendar.age", Integer.toString(age));
        }
        return age == 0 ? birth : birth.plusYears(age).plusDays(daysAfter);
    }
}
