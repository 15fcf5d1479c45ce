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

    private RequestFaults() {}

    static void check(List<VisitNeed> needs, List<Visitor> visitors, DateRange horizon, List<PlannedVisit> fixed) {
        List<InputError> errors = new ArrayList<>();
        errors.addAll(doubled("needs", needs.stream().map(VisitNeed::recipient).toList()));
        errors.addAll(doubled("visitors", visitors.stream().map(Visitor::id).toList()));
        if (horizon.isOpen()) {
            errors.add(InputError.of("horizon", "planning.endless", "", horizon.from()));
        }
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
