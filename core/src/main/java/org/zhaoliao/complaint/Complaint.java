package org.zhaoliao.complaint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;

/**
 * A complaint or a suggestion about the care (投诉、建议).
 *
 * @param id identifier
 * @param division where it belongs
 * @param kind complaint or suggestion
 * @param complainant who came with it
 * @param about the recipient concerned; unknown when none was named
 * @param caregiver the caregiver concerned; unknown when none was named
 * @param matter what it is about, coded; no personal data
 * @param steps every status it had with its day, oldest first; the first is the receipt
 */
public record Complaint(
        ComplaintId id,
        DivisionCode division,
        Kind kind,
        Complainant complainant,
        Fact<RecipientId> about,
        Fact<CaregiverId> caregiver,
        Reason matter,
        List<Step> steps)
        implements Aggregate<ComplaintId> {

    /** @throws InvalidInputException {@code complaint.steps} unless the first step is the receipt */
    public Complaint {
        if (steps.isEmpty() || steps.get(0).status() != ComplaintStatus.RECEIVED) {
            throw InvalidInputException.of("steps", "complaint.steps", String.valueOf(steps.size()));
        }
        steps = List.copyOf(steps);
    }

    /** Complaint or suggestion. */
    public enum Kind {
        /** 投诉. */
        COMPLAINT,
        /** 建议. */
        SUGGESTION
    }

    /**
     * A status and the day it was reached.
     *
     * @param status the status
     * @param on the day
     */
    public record Step(ComplaintStatus status, LocalDate on) {}

    /** Where it stands. */
    public ComplaintStatus status() {
        return latest().status();
    }

    /** The latest step. */
    public Step latest() {
        return steps.get(steps.size() - 1);
    }

    /** From when its clocks run: the day of the receipt, or of the last time it was taken up again. */
    public LocalDate runsFrom() {
        return steps.stream()
                .filter(step -> step.status() == ComplaintStatus.RECEIVED || step.status() == ComplaintStatus.REOPENED)
                .reduce(steps.get(0), (earlier, later) -> later)
                .on();
    }

    /** Whether an action can be taken on a day, and where it leads. */
    public Outcome<ComplaintStatus, ComplaintAction> decide(ComplaintAction action, LocalDate on) {
        return ComplaintLifeCycle.TABLE.decide(status(), action, new ComplaintLifeCycle.Act(latest().on(), on));
    }

    /** The same complaint after an action that was accepted on a day. */
    public Complaint after(Outcome.Accepted<ComplaintStatus, ComplaintAction> accepted, LocalDate on) {
        List<Step> more = ImmutableList.<Step>builder()
                .addAll(steps)
                .add(new Step(accepted.to(), on))
                .build();
        return new Complaint(id, division, kind, complainant, about, caregiver, matter, more);
    }

    /** Names the complaint by identifier only. */
    @Override
    public String toString() {
        return "Complaint[" + id.value() + "]";
    }
}
