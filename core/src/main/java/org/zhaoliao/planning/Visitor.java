package org.zhaoliao.planning;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.visit.VisitorId;

/**
 * Somebody who makes visits (探访人): staff of the township, a village cadre or a party member, as far as planning needs to know them.
 *
 * @param id staff identifier
 * @param area the division whose villages they visit
 * @param visitsPerDay how many visits they can make on a working day, 1 or more
 * @param absences the days on which they cannot come
 */
public record Visitor(VisitorId id, DivisionCode area, int visitsPerDay, Set<LocalDate> absences) {

    /** @throws InvalidInputException {@code planning.visits-per-day} unless positive */
    public Visitor {
        if (visitsPerDay < 1) {
            throw InvalidInputException.of("visitsPerDay", "planning.visits-per-day", Integer.toString(visitsPerDay));
        }
        absences = ImmutableSortedSet.copyOf(absences);
    }

    /** The township they work in; the area itself where that is larger. */
    DivisionCode township() {
        return DivisionLevel.TOWNSHIP.finerThan(area.level()) ? area : area.at(DivisionLevel.TOWNSHIP);
    }
}
