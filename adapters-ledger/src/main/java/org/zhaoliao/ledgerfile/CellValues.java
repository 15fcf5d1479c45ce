package org.zhaoliao.ledgerfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.DateSystem;

/** Days, months and amounts in the forms in which ledgers have them. What was found is hidden in errors. */
final class CellValues {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:(\\d{2})(\\d{2})|[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?");

    /** Four digits may be a year, and five are a day from 1927 on. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    private static final Pattern QUANTITY =
            Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,2}|\\d+\\.0*|\\d{1,3}(?:,\\d{3})+(?:\\.0*)?|#{2,}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:(\\d{2})|[-/.年](\\d{1,2})月?)");

    /** A spreadsheet takes 2015.10 for a number and shows 2015.1; no other month is changed so. */
    private static final Pattern JANUARY_OR_OCTOBER = Pattern.compile("\\d{4}\\.1");

    private static final Pattern AMOUNT = Pattern.compile("¥?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(\\.\\d{1,4})?元?");

    private CellValues() {}

    /** A day: 1950-01-02, 1950/1/2, 19500102, 1950年1月2日, or 18265 where the file says how days are counted. */
    static LocalDate day(String text, DateSystem dates) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return dates.day(number(serial, 1)).orElseThrow(() -> wrong("day-serial", text));
        }
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw wrong("day", text);
        }
        try {
            return LocalDate.of(number(parts, 1), either(parts, 2, 4), either(parts, 3, 5));
        } catch (DateTimeException noSuchDay) {
            throw wrong("day", text);
        }
    }

    /** A month: 2015-03, 201503, 2015年3月, 2015.03, or any day of it; not 2015.1, which may have been 2015.10. */
    static YearMonth month(String text, DateSystem dates) {
        if (JANUARY_OR_OCTOBER.matcher(text).matches()) {
            throw wrong("month-dot", text);
        }
        Matcher parts = MONTH.matcher(text);
        if (!parts.matches()) {
            return monthOfDay(text, dates);
        }
        try {
            return YearMonth.of(number(parts, 1), either(parts, 2, 3));
        } catch (DateTimeException noSuchMonth) {
            throw wrong("month", text);
        }
    }

    /** An amount of yuan, not negative: 1200, 1,200.50, ¥1200, 1200元. */
    static BigDecimal amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw wrong("amount", text);
        }
        return new BigDecimal(text.replaceAll("[¥,元]", ""));
    }

    /** A long number that a spreadsheet has not taken for a quantity; otherwise its last digits are lost. */
    static String undamaged(String text) {
        if (isQuantity(text)) {
            throw wrong("spreadsheet-number", text);
        }
        return text;
    }

    /** Whether a long number is written as a spreadsheet shows a quantity: 1.42E+17, 142322195003280000.0, 142,322,195,003,280,000 or ####. */
    static boolean isQuantity(String text) {
        return QUANTITY.matcher(text).matches();
    }

    private static YearMonth monthOfDay(String text, DateSystem dates) {
        try {
            return YearMonth.from(day(text, dates));
        } catch (InvalidInputException noDay) {
            throw SERIAL.matcher(text).matches() ? noDay : wrong("month", text);
        }
    }

    private static int either(Matcher parts, int one, int other) {
        return parts.group(one) == null ? number(parts, other) : number(parts, one);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static InvalidInputException wrong(String code, String text) {
        return InvalidInputException.of("", "ledgerfile." + code, PlainText.hidden(text));
    }
}
