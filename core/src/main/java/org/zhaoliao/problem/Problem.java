package org.zhaoliao.problem;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;

/**
 * A problem, or a reasonable request, that came up about a recipient's care (探访发现的问题): with an owner, a due date ({@link ProblemDeadline}) and an
 * outcome.
 *
 * @param id identifier
 * @param division where it was found
 * @param recipient whom it concerns; none when it concerns nobody in particular
 * @param origin how it came up
 * @param kind what it is about
 * @param description in words; may hold personal data
 * @param foundOn when it was found
 * @param owner the office that answers for its settlement
 * @param status where it stands
 * @param steps what was done, oldest first
 */
public record Problem(
        ProblemId id,
        DivisionCode division,
        List<RecipientId> recipient,
        Origin origin,
        ProblemKind kind,
        String description,
        LocalDate foundOn,
        DivisionCode owner,
        ProblemStatus status,
        List<ProblemStep> steps)
        implements Aggregate<ProblemId> {

    public Problem {
        recipient = List.copyOf(recipient);
        steps = List.copyOf(steps);
    }

    /** How problems come up. */
    public enum Origin {
        /** At a home visit (入户探访). */
        VISIT,
        /** At an inspection (督导检查). */
        INSPECTION,
        /** From a survey or an evaluation (满意度调查或评估). */
        SURVEY,
        /** Told by the recipient or somebody else (群众反映). */
        TOLD
    }

    /** What the life cycle answers to a step, without taking it. */
    public Outcome<ProblemStatus, ProblemAction> decide(ProblemStep step) {
        return ProblemLifeCycle.TABLE.decide(status, step.action(), new ProblemLifeCycle.Move(since(), step));
    }

    /**
     * The problem after a step.
     *
     * @param accepted what {@link #decide} answered
     * @param step the step it answered to
     */
    public Problem after(Outcome.Accepted<ProblemStatus, ProblemAction> accepted, ProblemStep step) {
        List<ProblemStep> taken =
                ImmutableList.<ProblemStep>builder().addAll(steps).add(step).build();
        return new Problem(id, division, recipient, origin, kind, description, foundOn, owner, accepted.to(), taken);
    }

    /** The day from which the present status lasts: of the last step, or of the finding. */
    public LocalDate since() {
        return steps.isEmpty() ? foundOn : steps.get(steps.size() - 1).day();
    }

    /** Whether somebody still has to act on it. */
    public boolean isUnsettled() {
        return status != ProblemStatus.SETTLED && status != ProblemStatus.DISMISSED;
    }

    /** Names the problem by identifier only. */
    @Override
    public String toString() {
        return "Problem[" + id.value() + "]";
    }
}
