package org.zhaoliao.policy;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.reason.InputError;

/**
 * Two entries of a book that cannot both stand.
 *
 * @param code what is wrong, the code of the error
 * @param entry the entry that is at fault, or the later one
 * @param against the entry that it does not go with
 * @param since the first day on which it shows
 */
record Conflict(String code, PolicyEntry entry, PolicyEntry against, LocalDate since) {

    /** Which of the two was given last, by its place in the list. */
    int lastOf(List<PolicyEntry> given) {
        return Math.max(given.lastIndexOf(entry), given.lastIndexOf(against));
    }

    /** The error, which names both entries. */
    InputError at(String path) {
        return InputError.of(path, code, entry.named(), against.named(), since, entry.parameter(), against.parameter());
    }
}
