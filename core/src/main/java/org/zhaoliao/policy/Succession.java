package org.zhaoliao.policy;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.reason.InputError;

/** Checks that the entries of one parameter and division follow each other in time. */
final class Succession {

    private Succession() {}

    /** @param entries ordered by their first day */
    static List<InputError> errors(List<PolicyEntry> entries) {
        List<InputError> errors = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            PolicyEntry earlier = entries.get(i - 1);
            PolicyEntry later = entries.get(i);
            int order = earlier.validity().until().compareTo(later.validity().from());
            if (order != 0) {
                errors.add(InputError.of(
                        later.parameter(),
                        order > 0 ? "policy.overlap" : "policy.gap",
                        named(later),
                        named(earlier),
                        later.division()));
            }
        }
        return errors;
    }

    private static String named(PolicyEntry entry) {
        return "%s (%s–%s, %s)"
                .formatted(
                        entry.value(), entry.validity().from(), entry.validity().until(), entry.citation());
    }
}
