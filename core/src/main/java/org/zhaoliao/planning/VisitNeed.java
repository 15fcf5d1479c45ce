package org.zhaoliao.planning;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.VisitorId;

/**
 * The visits that a plan owes to one recipient (探访需求): one in each window, on days of their own. Where it is known what the windows come from, a plan may
 * choose others.
 *
 * @param recipient whom to visit
 * @param village where they live
 * @param windows for each visit the days on which it is in time, see {@link VisitWindows}; kept in the order of their last days. They may overlap.
 * @param excluded who must not go, such as a cadre who is the caregiver
 * @param rule what the windows keep, whichever days of them are taken; one or none
 */
public record VisitNeed(
        RecipientId recipient,
        DivisionCode village,
        List<DateRange> windows,
        Set<VisitorId> excluded,
        List<VisitRule> rule) {

    static final Comparator<DateRange> IN_ORDER =
            Comparator.comparing(DateRange::until).thenComparing(DateRange::from);

    public VisitNeed {
        windows = windows.stream().sorted(IN_ORDER).toList();
        excluded = ImmutableSet.copyOf(excluded);
        rule = List.copyOf(rule);
    }

    /** Visits in windows that are as they are. */
    public VisitNeed(RecipientId recipient, DivisionCode village, List<DateRange> windows, Set<VisitorId> excluded) {
        this(recipient, village, windows, excluded, List.of());
    }

    /** The visits that keep a rule in a horizon. */
    public static VisitNeed keeping(
            VisitRule rule,
            RecipientId recipient,
            DivisionCode village,
            Set<VisitorId> excluded,
            DateRange horizon,
            WorkingCalendar calendar) {
        List<DateRange> windows = VisitWindows.keeping(rule, horizon, calendar);
        return new VisitNeed(recipient, village, windows, excluded, List.of(rule));
    }

    /** The same need with other windows. */
    VisitNeed within(List<DateRange> other) {
        return new VisitNeed(recipient, village, other, excluded, rule);
    }
}
