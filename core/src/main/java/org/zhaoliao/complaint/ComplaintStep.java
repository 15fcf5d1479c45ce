package org.zhaoliao.complaint;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.reason.Reason;

/**
 * Something done with a complaint or suggestion (办理步骤).
 *
 * @param action what was done
 * @param on the day
 * @param why the reasons, or what the answer says, coded; no personal data
 */
public record ComplaintStep(ComplaintAction action, LocalDate on, List<Reason> why) {

    public ComplaintStep {
        why = List.copyOf(why);
    }

    /** A step that needs no reasons. */
    public static ComplaintStep of(ComplaintAction action, LocalDate on) {
        return new ComplaintStep(action, on, List.of());
    }
}
