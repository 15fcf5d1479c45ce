package org.zhaoliao.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.reason.Wording;

/**
 * What would turn a refusal (符合条件所需变化): with all of these changes the person would qualify, with only some of them not.
 *
 * @param changes at least one
 * @param from the day from which it would hold: the day for which was decided, or later when time must pass
 */
public record Counterfactual(List<Change> changes, LocalDate from) {

    public Counterfactual {
        changes = List.copyOf(changes);
    }

    /** A text for each change. */
    public List<String> texts(Wording wording) {
        return changes.stream().map(change -> change.text(wording)).toList();
    }
}
