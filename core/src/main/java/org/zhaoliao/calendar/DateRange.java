package org.zhaoliao.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Days from one day until before another, at least one (期间). Half-open: ranges that meet share no day and leave none out.
 *
 * @param from the first day
 * @param until the day after the last; {@link LocalDate#MAX} when the range has no end
 */
public record DateRange(LocalDate from, LocalDate until) {

    /** @throws InvalidInputException {@code calendar.range} unless {@code from} is before {@code until} */
    public DateRange {
        if (!from.isBefore(until)) {
            throw InvalidInputException.of("until", "calendar.range", until.toString(), from);
        }
    }

    /**
     * The days from {@code from} until before {@code until}.
     *
     * @throws InvalidInputException as the constructor
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, until);
    }

    /** All days from this one on, without end. */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /** The days of a month. */
    public static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Whether the range has no end. */
    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    /** Whether the day lies in the range; {@code until} does not. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether both have a day in common; ranges that only meet have none. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The days that both have; empty when they have none in common. */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(later(from, other.from), earlier(until, other.until)))
                : Optional.empty();
    }

    /**
     * The same beginning with another end, {@code until} no longer belonging to it.
     *
     * @throws InvalidInputException as the constructor
     */
    public DateRange endingAt(LocalDate until) {
        return new DateRange(from, until);
    }

    /**
     * How many natural days.
     *
     * @throws InvalidInputException {@code calendar.open-range} when the range has no end
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, end());
    }

    /**
     * Every day in order.
     *
     * @throws InvalidInputException {@code calendar.open-range} when the range has no end
     */
    public Stream<LocalDate> dates() {
        return from.datesUntil(end());
    }

    /**
     * The first day that is no longer in it.
     *
     * @throws InvalidInputException {@code calendar.open-range} when the range has no end
     */
    public LocalDate end() {
        if (isOpen()) {
            throw InvalidInputException.of("until", "calendar.open-range", "", from);
        }
        return until;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
