package org.zhaoliao.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** Reads the text of a resident ID number and says what is wrong with it, without ever repeating it. */
final class ResidentIdText {

    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    /** What a spreadsheet shows of a long number that it took for a quantity; the signs are for a column that is too narrow for it. */
    private static final Pattern QUANTITY =
            Pattern.compile("\\d(\\.\\d*)?E\\+?\\d+|\\d{15,18}\\.0*|\\d{3}(,\\d{3}){4,5}(\\.0*)?|#{2,}");

    /** A spreadsheet keeps fifteen digits of a number and writes zeros for the rest. */
    private static final String LOST_DIGITS = "000";

    private ResidentIdText() {}

    /**
     * The number in its normal form.
     *
     * @throws InvalidInputException with the first fault found
     */
    static String read(String text) {
        String number = normal(text);
        Optional<String> fault = fault(number);
        if (fault.isPresent()) {
            throw InvalidInputException.of(
                    "residentId", "identity.resident-id." + fault.get(), hidden(number), number.length());
        }
        return number;
    }

    static String normal(String text) {
        return HalfWidth.of(text).toUpperCase(Locale.ROOT);
    }

    static Optional<String> fault(String number) {
        return hasForm(number) ? contentFault(number) : Optional.of(shapeFault(number));
    }

    static String masked(String number) {
        return number.substring(0, 6) + "*".repeat(8) + number.substring(14);
    }

    static LocalDate birthDate(String number) {
        return LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
    }

    /** Whether the text, as it is or put right, is a number. */
    static boolean isOne(String text) {
        return hasForm(text) ? isWhole(text) : text.length() >= LENGTH && isWholeOnceRight(normal(text));
    }

    private static boolean isWholeOnceRight(String number) {
        return hasForm(number) && isWhole(number);
    }

    private static boolean isWhole(String number) {
        return CheckDigit.fits(number) && hasBirthDate(number);
    }

    private static String shapeFault(String number) {
        if (QUANTITY.matcher(number).matches()) {
            return "spreadsheet-number";
        }
        if (number.length() == LEGACY_LENGTH && hasDigits(number, LEGACY_LENGTH)) {
            return "legacy-15";
        }
        return number.length() == LENGTH ? "characters" : "length";
    }

    private static Optional<String> contentFault(String number) {
        boolean fits = CheckDigit.fits(number);
        if (!fits && number.endsWith(LOST_DIGITS)) {
            return Optional.of("spreadsheet-number");
        }
        if (!hasBirthDate(number)) {
            return Optional.of("birth-date");
        }
        return fits ? Optional.empty() : Optional.of("check-digit");
    }

    private static boolean hasForm(String number) {
        return number.length() == LENGTH
                && hasDigits(number, LENGTH - 1)
                && (isDigit(number.charAt(LENGTH - 1)) || number.charAt(LENGTH - 1) == 'X');
    }

    private static boolean hasDigits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean hasBirthDate(String number) {
        int year = digits(number, 6, 10);
        int month = digits(number, 10, 12);
        int day = digits(number, 12, 14);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int digits(String number, int from, int until) {
        int value = 0;
        for (int i = from; i < until; i++) {
            value = 10 * value + number.charAt(i) - '0';
        }
        return value;
    }

    /** Text of another shape may hold anything, a name for example: all of it is hidden. */
    private static String hidden(String number) {
        return hasForm(number) ? masked(number) : "*".repeat(number.length());
    }
}
