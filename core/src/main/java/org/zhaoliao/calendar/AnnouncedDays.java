package org.zhaoliao.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The announced days off and make-up working days (调休上班日) as this jar carries them: one row a listed day, with the year of the notice that
 * lists it, and one row a notice.
 */
final class AnnouncedDays {

    private static final int LISTED_IN = 3;

    private AnnouncedDays() {}

    /** Whether a listed day is off; an unlisted day is off on weekends. */
    static ImmutableSortedMap<LocalDate, Boolean> offDays() {
        return rows("holidays.csv")
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo,
                        row -> LocalDate.parse(row.get(0)),
                        row -> Boolean.parseBoolean(row.get(1))));
    }

    /** The year of the notice that lists a day. */
    static ImmutableSortedMap<LocalDate, Integer> listedIn() {
        return rows("holidays.csv")
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo,
                        row -> LocalDate.parse(row.get(0)),
                        row -> Integer.parseInt(row.get(LISTED_IN))));
    }

    /** The notices of every announced year. */
    static ImmutableSortedMap<Integer, HolidayNotice> notices() {
        TreeMap<Integer, HolidayNotice> byYear = new TreeMap<>();
        rows("notices.csv").map(AnnouncedDays::notice).forEach(n -> byYear.merge(n.year(), n, AnnouncedDays::changed));
        return ImmutableSortedMap.copyOf(byYear);
    }

    private static HolidayNotice notice(List<String> row) {
        return new HolidayNotice(Integer.parseInt(row.get(0)), List.of(row.get(2)));
    }

    private static HolidayNotice changed(HolidayNotice first, HolidayNotice second) {
        return new HolidayNotice(
                first.year(),
                Stream.concat(first.notices().stream(), second.notices().stream())
                        .toList());
    }

    private static Stream<List<String>> rows(String name) {
        try {
            return Resources.readLines(Resources.getResource(AnnouncedDays.class, name), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(Splitter.on(',')::splitToList);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
