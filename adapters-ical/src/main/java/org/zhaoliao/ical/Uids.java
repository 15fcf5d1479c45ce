package org.zhaoliao.ical;

import java.util.HashMap;
import java.util.Map;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.worklist.Duty;

/**
 * UIDs that stay, whatever else is in the export: of a visit by its identifier, of a duty by kind, subject and the matter from which it arose. Neither a day
 * nor a visitor is part of them, so what is moved keeps its own. Only duties that are alike in all of these are numbered, in the order of the export.
 */
final class Uids {

    private static final int LENGTH = 32;

    private final Keyed keyed;
    private final Map<String, Integer> seen = new HashMap<>();

    Uids(Keyed keyed) {
        this.keyed = keyed;
    }

    String of(HomeVisit visit) {
        return uid("visit", visit.id().value());
    }

    String of(Duty duty) {
        return uid("duty", duty.kind(), duty.subject(), duty.matter());
    }

    private String uid(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\n');
        }
        int number = seen.merge(text.toString(), 1, Integer::sum);
        return keyed.hash(text.append(number).toString(), LENGTH) + "@zhaoliao.org";
    }
}
