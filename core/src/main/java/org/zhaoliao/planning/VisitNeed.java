package org.zhaoliao.planning;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.VisitorId;

/**
 * The visits that a plan owes to one recipient (探访需求): one in each window, on days of their own.
 *
 * @param recipient whom to visit
 * @param village where they live
 * @param windows for each visit the days on which it is in time, see {@link VisitWindows}; kept in the order of their last days. They may overlap.
 * @param excluded who must not go, such as a cadre who is the caregiver
 */
public record VisitNeed(RecipientId recipient, DivisionCode village, List<DateRange> windows, Set<VisitorId> excluded) {

    static final Comparator<DateRange> IN_ORDER =
            Comparator.comparing(DateRange::until).thenComparing(DateRange::from);

    public VisitNeed {
        windows = windows.stream().sorted(IN_ORDER).toList();
        excluded = ImmutableSet.copyOf(excluded);
    }
}
