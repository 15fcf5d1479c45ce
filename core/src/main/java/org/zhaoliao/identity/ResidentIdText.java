package org.zhaoliao.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** Reads the text of a resident ID number and says what is wrong with it, without ever repeating it. */
final class ResidentIdText {

    private static final int LENGTH = 18;
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern LEGACY = Pattern.compile("\\d{15}");
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d*)?E\\+?\\d+");
    private static final Pattern BIRTH_YEAR = Pattern.compile("(18|19|20)\\d{2}");

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
        return shapeFault(number).or(() -> contentFault(number));
    }

    static String masked(String number) {
        return number.substring(0, 6) + "*".repeat(8) + number.substring(14);
    }

    static LocalDate birthDate(String number) {
        return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Optional<String> shapeFault(String number) {
        if (EXPONENT.matcher(number).matches()) {
            return Optional.of("spreadsheet-number");
        }
        if (LEGACY.matcher(number).matches()) {
            return Optional.of("legacy-15");
        }
        if (number.length() != LENGTH) {
            return Optional.of("length");
        }
        return FORM.matcher(number).matches() ? Optional.empty() : Optional.of("characters");
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

    private static boolean hasBirthDate(String number) {
        try {
            birthDate(number);
            return BIRTH_YEAR.matcher(number.substring(6, 10)).matches();
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Text of another shape may hold anything, a name for example: all of it is hidden. */
    private static String hidden(String number) {
        return FORM.matcher(number).matches() ? masked(number) : "*".repeat(number.length());
    }
}
