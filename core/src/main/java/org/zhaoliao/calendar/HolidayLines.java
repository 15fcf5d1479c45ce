package org.zhaoliao.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** The lines of a year's holiday notice, {@code date,off,name}: read in full, with every line that cannot be read (节假日安排). */
final class HolidayLines {

    private static final String HEADING = "date,off,name";
    private static final int CELLS = 3;

    private final int year;
    private final TreeMap<LocalDate, Boolean> off = new TreeMap<>();
    private final List<InputError> errors = new ArrayList<>();

    private HolidayLines(int year) {
        this.year = year;
    }

    /** Reads the days of a year; a blank line, one that begins with {@code #} and the heading say nothing. */
    static HolidayLines read(int year, List<String> lines) {
        HolidayLines read = new HolidayLines(year);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADING)) {
                read.line("line " + (i + 1), line);
            }
        }
        if (read.off.isEmpty() && read.errors.isEmpty()) {
            read.errors.add(InputError.of("lines", "calendar.holidays-none", "", year));
        }
        return read;
    }

    /** The listed days; true when a day is off. */
    ImmutableSortedMap<LocalDate, Boolean> off() {
        return ImmutableSortedMap.copyOf(off);
    }

    /** Every fault, in the order of the lines. */
    List<InputError> errors() {
        return errors;
    }

    private void line(String path, String line) {
        List<String> cells = Splitter.on(',').trimResults().splitToList(line);
        if (cells.size() != CELLS) {
            errors.add(InputError.of(path, "calendar.holiday-cells", Integer.toString(cells.size()), CELLS, HEADING));
            return;
        }
        int before = errors.size();
        try {
            LocalDate day = LocalDate.parse(cells.get(0));
            day(path, day);
            rest(path, cells);
            if (errors.size() == before) {
                off.put(day, Boolean.valueOf(cells.get(1)));
            }
        } catch (DateTimeParseException noDay) {
            errors.add(InputError.of(path + ".date", "calendar.holiday-date", cells.get(0), year));
            rest(path, cells);
        }
    }

    private void day(String path, LocalDate day) {
        boolean decemberBefore = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (day.getYear() != year && !decemberBefore) {
            errors.add(InputError.of(path + ".date", "calendar.holiday-year", day.toString(), year));
        } else if (off.containsKey(day)) {
            errors.add(InputError.of(path + ".date", "calendar.holiday-twice", day.toString()));
        }
    }

    private void rest(String path, List<String> cells) {
        if (!List.of("true", "false").contains(cells.get(1))) {
            errors.add(InputError.of(path + ".off", "calendar.holiday-off", cells.get(1)));
        }
        if (cells.get(2).isEmpty()) {
            errors.add(InputError.of(path + ".name", "calendar.holiday-name", cells.get(0)));
        }
    }

    /** @throws InvalidInputException with the faults of the notice, and then those of the lines */
    void refuseFaults(List<InputError> ofTheNotice) {
        List<InputError> all = new ArrayList<>(ofTheNotice);
        all.addAll(errors);
        if (!all.isEmpty()) {
            throw new InvalidInputException(all);
        }
    }
}
