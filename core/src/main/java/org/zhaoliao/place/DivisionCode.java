package org.zhaoliao.place;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/**
 * The code of an administrative division (行政区划代码): GB/T 2260 to the county, the statistical extension to the village.
 *
 * <p>A code holds 0 (nation), 2, 4, 6, 9 or 12 digits, without padding: {@code 141121000000} and {@code 141121} are the same county. A
 * well-formed code is accepted whether or not a list knows it, for lists age. A city without counties (4419 Dongguan) has its townships directly
 * below it: {@code 441900003} lies in {@code 4419}, and {@code at(COUNTY)} is the city.
 *
 * <p>Ordered by digits, so that a division comes directly before all that it contains.
 */
public final class DivisionCode implements Comparable<DivisionCode> {

    /** The whole nation, which contains every division. */
    public static final DivisionCode NATION = new DivisionCode("");

    private static final String NATION_NAME = "CN";
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** As many digits as two levels lie apart at most. */
    private static final String ZEROS = "000";

    private final String digits;

    private DivisionCode(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a code; blanks around it and groups of zeros that pad it to its right are dropped.
     *
     * @param text 0, 2, 4, 6, 9 or 12 digits, or {@code CN} for the nation
     * @throws InvalidInputException {@code place.division-code}
     */
    public static DivisionCode of(String text) {
        String digits = text.strip();
        if (digits.equals(NATION_NAME)) {
            return NATION;
        }
        if (DivisionLevel.ofDigits(digits.length()).isEmpty() || !DIGITS.matchesAllOf(digits)) {
            throw InvalidInputException.of("divisionCode", "place.division-code", digits);
        }
        return new DivisionCode(unpadded(digits));
    }

    /** The digits without padding; empty for the nation. */
    public String digits() {
        return digits;
    }

    /** The level, which follows from the number of digits. */
    public DivisionLevel level() {
        return DivisionLevel.ofDigits(digits.length()).orElseThrow();
    }

    /** Whether the other division lies in this one; every division contains itself. */
    public boolean contains(DivisionCode other) {
        return other.digits.startsWith(digits);
    }

    /**
     * The division of the given level that this one lies in, or itself.
     *
     * @throws InvalidInputException {@code place.division-level}, when the level is finer than this division
     */
    public DivisionCode at(DivisionLevel level) {
        if (level.finerThan(level())) {
            throw InvalidInputException.of("level", "place.division-level", toString(), Wording.argument(level));
        }
        return new DivisionCode(unpadded(digits.substring(0, level.digits())));
    }

    /** The division directly above; none above the nation. */
    public Optional<DivisionCode> parent() {
        return digits.isEmpty() ? Optional.empty() : Optional.of(at(level().coarser()));
    }

    /** The way from the nation down to this division, both included. */
    public List<DivisionCode> ancestry() {
        return Stream.of(DivisionLevel.values())
                .filter(level -> !level.finerThan(level()))
                .map(this::at)
                .distinct()
                .toList();
    }

    private static String unpadded(String digits) {
        if (digits.isEmpty()) {
            return digits;
        }
        int start =
                DivisionLevel.ofDigits(digits.length()).orElseThrow().coarser().digits();
        boolean padding = digits.regionMatches(start, ZEROS, 0, digits.length() - start);
        return padding ? unpadded(digits.substring(0, start)) : digits;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionCode code && code.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The digits, or {@code CN} for the nation; {@link #of} reads both. */
    @Override
    public String toString() {
        return digits.isEmpty() ? NATION_NAME : digits;
    }
}
