package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Identifier;

/** What can be wrong with a request for a plan. */
final class RequestFaults {

    /** Days: a quarter. Who is visited every week for a year can be so in too many ways, and nobody knows a year's absences. */
    private static final int LONGEST_HORIZON = 92;

    private RequestFaults() {}

    static void check(List<VisitNeed> needs, List<Visitor> visitors, DateRange horizon, List<PlannedVisit> fixed) {
        List<InputError> errors = new ArrayList<>();
        errors.addAll(doubled("needs", needs.stream().map(VisitNeed::recipient).toList()));
        errors.addAll(doubled("visitors", visitors.stream().map(Visitor::id).toList()));
        if (horizon.isOpen()) {
            errors.add(InputError.of("horizon", "planning.endless", "", horizon.from()));
        } else if (horizon.days() > LONGEST_HORIZON) {
            errors.add(InputError.of("horizon", "planning.too-long", Long.toString(horizon.days()), LONGEST_HORIZON));
        }
        needs.stream()
                .flatMap(need -> need.windows().stream())
                .filter(window -> !window.overlaps(horizon))
                .map(window -> InputError.of(
                        "needs.windows",
                        "planning.window-outside",
                        window.from().toString(),
                        horizon.from(),
                        horizon.until()))
                .forEach(errors::add);
        fixed.stream()
                .filter(visit -> !horizon.contains(visit.day()))
                .map(visit -> InputError.of(
                        "fixed", "planning.outside", visit.day().toString(), horizon.from(), horizon.until()))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static List<InputError> doubled(String path, List<? extends Identifier> ids) {
        Set<Identifier> seen = new HashSet<>();
        return ids.stream()
                .filter(id -> !seen.add(id))
                .map(id -> InputError.of(path, "planning.doubled", id.value()))
                .toList();
    }
}
