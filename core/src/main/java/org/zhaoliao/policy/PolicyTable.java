package org.zhaoliao.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;

/**
 * Policy entries as a plain table (政策表), a line each: {@code parameter,division,from,until,value,document,article,standing}.
 *
 * <p>No cell holds a comma. The nation's division is empty, an open end is empty, {@code #} begins a line that is not read. The first line names the columns.
 */
public final class PolicyTable {

    private static final String HEADING = "parameter,division,from,until,value,document,article,standing";
    private static final int CELLS = 8;

    private PolicyTable() {}

    /**
     * Reads a table.
     *
     * @throws InvalidInputException with every line that cannot be read; the path is {@code line N}, with the column at fault
     */
    public static List<PolicyEntry> read(List<String> lines) {
        return read(lines, EntryCheck.NONE);
    }

    /**
     * Reads a table and holds each entry against what the program knows.
     *
     * @throws InvalidInputException as {@link #read(List)}, and with every fault that the check finds
     */
    public static List<PolicyEntry> read(List<String> lines, EntryCheck check) {
        List<PolicyEntry> entries = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") || line.equals(HEADING)) {
                continue;
            }
            String path = "line " + (i + 1);
            try {
                PolicyEntry entry = entry(line);
                entries.add(entry);
                check.faults(entry).forEach(error -> errors.add(error.under(path)));
            } catch (InvalidInputException faulty) {
                faulty.errors().forEach(error -> errors.add(error.under(path)));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return entries;
    }

    private static PolicyEntry entry(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS) {
            throw InvalidInputException.of("", "policy.cells", String.valueOf(cells.length), CELLS, HEADING);
        }
        return new PolicyEntry(
                cells[0],
                division(cells[1]),
                validity(cells[2], cells[3]),
                cells[4],
                new Citation(cells[5], cells[6]),
                standing(cells[7]));
    }

    private static DivisionCode division(String text) {
        try {
            return DivisionCode.of(text);
        } catch (InvalidInputException malformed) {
            throw InvalidInputException.of("division", "place.division-code", text);
        }
    }

    private static DateRange validity(String from, String until) {
        LocalDate first = day("from", from);
        return until.isEmpty() ? DateRange.from(first) : DateRange.of(first, day("until", until));
    }

    private static LocalDate day(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException malformed) {
            throw InvalidInputException.of(column, "policy.day", text);
        }
    }

    private static Standing standing(String text) {
        try {
            return Standing.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw InvalidInputException.of("standing", "policy.standing", text, List.of(Standing.values()));
        }
    }
}
