package org.zhaoliao.examples;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day: years of four digits, so that no period leads beyond the calendar. */
final class Day {

    private static final int LENGTH = "2026-10-08".length();

    private Day() {}

    /** @throws DateTimeException when the text is no such day */
    static LocalDate of(String text) {
        if (text.length() != LENGTH) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(text);
    }
}
