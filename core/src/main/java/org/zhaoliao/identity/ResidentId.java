package org.zhaoliao.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A resident ID number of 18 characters (公民身份号码, GB 11643-1999): place of first coding, birth date, sequence, check character.
 *
 * <p>Residence permits for Hong Kong, Macao and Taiwan (prefixes 81, 82, 83) and foreigners' permanent residence cards (prefix 9) have the same
 * form. The number is for life (Resident Identity Card Law art. 3). Ordered by number.
 */
public final class ResidentId extends Masked implements Comparable<ResidentId> {

    private static final Pattern BODY = Pattern.compile("\\d{17}");

    private ResidentId(String number) {
        super(number);
    }

    /**
     * Reads a number; blanks around it, full-width characters and a lower-case {@code x} are put right.
     *
     * <p>A number whose end a spreadsheet replaced by zeros is refused when the check fails; one in eleven passes it, and only
     * the other numbers of its column can make it doubtful.
     *
     * @throws InvalidInputException {@code identity.resident-id.} followed by {@code length}, {@code legacy-15}, {@code spreadsheet-number},
     *     {@code characters}, {@code birth-date} or {@code check-digit}; the number itself is never part of it
     */
    public static ResidentId of(String text) {
        return new ResidentId(ResidentIdText.read(text));
    }

    /** Whether {@link #of} would read the text. */
    public static boolean isOne(String text) {
        return ResidentIdText.isOne(text);
    }

    /**
     * The check character for the first seventeen digits: a digit or {@code X}.
     *
     * @throws InvalidInputException {@code identity.resident-id.body}, when these are not seventeen digits
     */
    public static char checkDigit(String seventeen) {
        if (!BODY.matcher(seventeen).matches()) {
            throw InvalidInputException.of(
                    "residentId", "identity.resident-id.body", "*".repeat(seventeen.length()), seventeen.length());
        }
        return CheckDigit.of(seventeen);
    }

    /** The date of birth on record. */
    public LocalDate birthDate() {
        return ResidentIdText.birthDate(reveal());
    }

    /** The sex on record: an odd sequence number is male. */
    public Sex sex() {
        return reveal().charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The county code of first coding, often abolished since (142322 for Wenshui until 2002). It never says where somebody lives. */
    public String divisionPrefix() {
        return reveal().substring(0, 6);
    }

    /** The first six and the last four characters: {@code 141121********0012}. */
    @Override
    public String masked() {
        return ResidentIdText.masked(reveal());
    }

    @Override
    public int compareTo(ResidentId other) {
        return reveal().compareTo(other.reveal());
    }
}
