package org.zhaoliao.calendar;

import java.util.List;

/**
 * What the days of a year rest on: the State Council's holiday notices (节假日安排通知).
 *
 * @param year the year that the notices arrange; they may also name days of the December before
 * @param notices the documents in the order of their issue, at least one, each by its path at the State Council's site
 */
public record HolidayNotice(int year, List<String> notices) {

    public HolidayNotice {
        notices = List.copyOf(notices);
    }

    /** Whether a later notice changed the year, as in 2015, 2019 and 2020. */
    public boolean isChanged() {
        return notices.size() > 1;
    }
}
