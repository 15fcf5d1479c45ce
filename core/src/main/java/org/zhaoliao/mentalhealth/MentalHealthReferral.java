package org.zhaoliao.mentalhealth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Aggregate;

/**
 * A recipient's way to a mental-health institution (精神卫生转介): proposed, consented to, sent; and what the hospital then did.
 *
 * @param id identifier
 * @param division the recipient's village
 * @param recipient who is referred
 * @param basis on what ground
 * @param hospital which institution, by its code in the host system
 * @param steps every status it had, oldest first; the first is the proposal
 */
public record MentalHealthReferral(
        MentalHealthReferralId id,
        DivisionCode division,
        RecipientId recipient,
        ReferralBasis basis,
        String hospital,
        List<Step> steps)
        implements Aggregate<MentalHealthReferralId> {

    /** @throws InvalidInputException {@code mentalhealth.steps} unless the first step is the proposal */
    public MentalHealthReferral {
        if (steps.isEmpty() || steps.get(0).status() != ReferralStatus.PROPOSED) {
            throw InvalidInputException.of("steps", "mentalhealth.steps", String.valueOf(steps.size()));
        }
        steps = List.copyOf(steps);
    }

    /**
     * Who did something, and when.
     *
     * @param by the staff identifier of the host system, or the hospital's code for what the hospital did
     * @param on the day
     */
    public record Deed(String by, LocalDate on) {

        boolean isBefore(Deed other) {
            return on.isBefore(other.on);
        }
    }

    /**
     * A status and how it was reached.
     *
     * @param status the status
     * @param deed who brought it about, and when
     */
    public record Step(ReferralStatus status, Deed deed) {}

    /** Where it stands. */
    public ReferralStatus status() {
        return latest().status();
    }

    /** The latest step. */
    public Step latest() {
        return steps.get(steps.size() - 1);
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return !ReferralLifeCycle.TABLE.isFinal(status());
    }

    /** The stay in the institution, open while it lasts; somebody discharged on the day of admission counts as having stayed that day. */
    public Optional<DateRange> stay() {
        return dayOf(ReferralStatus.ADMITTED)
                .map(from -> dayOf(ReferralStatus.DISCHARGED)
                        .map(until -> DateRange.of(from, until.isAfter(from) ? until : from.plusDays(1)))
                        .orElse(DateRange.from(from)));
    }

    /** Whether an action can be recorded, and where it leads. */
    public Outcome<ReferralStatus, ReferralAction> decide(ReferralAction action, Deed deed) {
        return ReferralLifeCycle.TABLE.decide(status(), action, new ReferralLifeCycle.Act(this, deed));
    }

    /** The same referral after an action that was accepted. */
    public MentalHealthReferral after(Outcome.Accepted<ReferralStatus, ReferralAction> accepted, Deed deed) {
        List<Step> more = ImmutableList.<Step>builder()
                .addAll(steps)
                .add(new Step(accepted.to(), deed))
                .build();
        return new MentalHealthReferral(id, division, recipient, basis, hospital, more);
    }

    /** Names the referral by identifier only. */
    @Override
    public String toString() {
        return "MentalHealthReferral[" + id.value() + "]";
    }

    private Optional<LocalDate> dayOf(ReferralStatus status) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .map(step -> step.deed().on())
                .findFirst();
    }
}
