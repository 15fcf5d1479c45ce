package org.zhaoliao.tablefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** How a spreadsheet counts days (日期系统): from 1900, as nearly all do, or from 1904. A text file has neither. */
public enum DateSystem {
    FROM_1900,
    FROM_1904,
    NONE;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;

    /** The count from 1900 has a 29 February 1900, which never was; days up to it are off by one and are left alone. */
    private static final int AFTER_THE_DAY_THAT_NEVER_WAS = 61;

    /** The day of a number; none when it stands for no day. */
    public Optional<LocalDate> day(long number) {
        boolean isDay =
                this != NONE && number <= LAST_DAY && number >= (this == FROM_1900 ? AFTER_THE_DAY_THAT_NEVER_WAS : 0);
        return isDay
                ? Optional.of((this == FROM_1900 ? BEFORE_1900 : FIRST_OF_1904).plusDays(number))
                : Optional.empty();
    }

    /** The number as a day, with the time if it is not midnight; the number itself when it stands for no day. */
    String text(BigDecimal number) {
        boolean outside = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0;
        return outside ? NumberText.of(number) : inside(number);
    }

    private String inside(BigDecimal number) {
        long whole = number.longValue();
        long seconds = Math.round(number.subtract(BigDecimal.valueOf(whole)).doubleValue() * SECONDS);
        long days = whole + seconds / SECONDS;
        return day(days).map(day -> day + time(seconds % SECONDS)).orElseGet(() -> NumberText.of(number));
    }

    private static String time(long seconds) {
        return seconds == 0 ? "" : " " + LocalTime.ofSecondOfDay(seconds);
    }
}
