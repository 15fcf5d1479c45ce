package org.zhaoliao.policy;

import java.util.ArrayList;
import java.util.List;

/** Checks that the entries of one parameter and division follow each other in time. */
final class Succession {

    private Succession() {}

    /** @param entries of one parameter and division, at least one, ordered by their first day */
    static List<Conflict> conflicts(List<PolicyEntry> entries) {
        List<Conflict> conflicts = new ArrayList<>();
        PolicyEntry latest = entries.get(0);
        for (PolicyEntry next : entries.subList(1, entries.size())) {
            int order = latest.validity().until().compareTo(next.validity().from());
            if (order > 0) {
                conflicts.add(new Conflict(
                        "policy.overlap", next, latest, next.validity().from()));
            } else if (order < 0) {
                conflicts.add(new Conflict(
                        "policy.gap", next, latest, latest.validity().until()));
            }
            latest = later(latest, next);
        }
        return conflicts;
    }

    /** The one that ends later: an entry may lie wholly within an earlier one. */
    private static PolicyEntry later(PolicyEntry one, PolicyEntry other) {
        return one.validity().until().isAfter(other.validity().until()) ? one : other;
    }
}
