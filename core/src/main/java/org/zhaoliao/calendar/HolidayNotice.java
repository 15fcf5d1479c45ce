package org.zhaoliao.calendar;

import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/**
 * What the days of a year rest on: the State Council's holiday notices (节假日安排通知).
 *
 * @param year the year that the notices arrange; they may also name days of the December before
 * @param notices the documents in the order of their issue, at least one, each by its path at the State Council's site
 */
public record HolidayNotice(int year, List<String> notices) {

    /** @throws InvalidInputException {@code calendar.notice} when no document is named, or one by an empty name */
    public HolidayNotice {
        notices = List.copyOf(notices);
        if (notices.isEmpty() || notices.stream().anyMatch(String::isBlank)) {
            throw InvalidInputException.of("notices", "calendar.notice", notices.toString(), year);
        }
    }

    /** Whether a later notice changed the year, as in 2015, 2019 and 2020. */
    public boolean isChanged() {
        return notices.size() > 1;
    }

    /** Whether this names all that an earlier state of the year named, and at least one later document. */
    boolean changes(HolidayNotice earlier) {
        int known = earlier.notices.size();
        return year == earlier.year
                && notices.size() > known
                && notices.subList(0, known).equals(earlier.notices);
    }
}
