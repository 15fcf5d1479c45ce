package org.zhaoliao.planning;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.visit.VisitorId;

/**
 * What a plan owes to one recipient (探访需求).
 *
 * @param recipient whom to visit
 * @param village where they live
 * @param longestGapDays at most so many natural days between visits, 1 or more; see {@link org.zhaoliao.tier.VisitTier}
 * @param lastVisit the latest visit before the plan; the first day of support when there was none
 * @param excluded who must not go, such as a cadre who is the caregiver
 */
public record VisitNeed(
        RecipientId recipient, DivisionCode village, int longestGapDays, LocalDate lastVisit, Set<VisitorId> excluded) {

    /** @throws InvalidInputException {@code planning.gap-days} unless positive */
    public VisitNeed {
        if (longestGapDays < 1) {
            throw InvalidInputException.of("longestGapDays", "planning.gap-days", Integer.toString(longestGapDays));
        }
        excluded = ImmutableSet.copyOf(excluded);
    }
}
