package org.zhaoliao.complaint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
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
 * @param receivedOn when it came in
 * @param status where it stands
 * @param steps what was done, oldest first
 */
public record Complaint(
        ComplaintId id,
        DivisionCode division,
        Kind kind,
        Complainant complainant,
        Fact<RecipientId> about,
        Fact<CaregiverId> caregiver,
        Reason matter,
        LocalDate receivedOn,
        ComplaintStatus status,
        List<ComplaintStep> steps)
        implements Aggregate<ComplaintId> {

    public Complaint {
        steps = List.copyOf(steps);
    }

    /** Complaint or suggestion. */
    public enum Kind {
        /** 投诉. */
        COMPLAINT,
        /** 建议. */
        SUGGESTION
    }

    /** The day of the last step; of the receipt when there was none. */
    public LocalDate lastDay() {
        return steps.isEmpty() ? receivedOn : steps.get(steps.size() - 1).on();
    }

    /** From when its clocks run: the day of the receipt, or of the last time it was taken up again. */
    public LocalDate runsFrom() {
        return steps.stream()
                .filter(step -> step.action() == ComplaintAction.REOPEN)
                .reduce((earlier, later) -> later)
                .map(ComplaintStep::on)
                .orElse(receivedOn);
    }

    /** Whether a step can be taken under the policy of the place, and where it leads. */
    public Outcome<ComplaintStatus, ComplaintAction> decide(
            ComplaintStep step, Policy policy, WorkingCalendar calendar) {
        return ComplaintLifeCycle.TABLE.decide(status, step.action(), new ComplaintCase(this, step, policy, calendar));
    }

    /** The same complaint after a step that was accepted. */
    public Complaint after(ComplaintStep step, Accepted<ComplaintStatus, ComplaintAction> accepted) {
        List<ComplaintStep> more =
                ImmutableList.<ComplaintStep>builder().addAll(steps).add(step).build();
        return new Complaint(
                id, division, kind, complainant, about, caregiver, matter, receivedOn, accepted.to(), more);
    }

    /** What was done since its clocks run. */
    List<ComplaintStep> round() {
        int reopened = steps.stream().map(ComplaintStep::action).toList().lastIndexOf(ComplaintAction.REOPEN);
        return steps.subList(reopened + 1, steps.size());
    }

    /** Names the complaint by identifier only. */
    @Override
    public String toString() {
        return "Complaint[" + id.value() + "]";
    }
}
