package org.zhaoliao.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
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

    /**
     * @throws InvalidInputException {@code problem.recipient} when more than one recipient is named, or none for a request: a request is somebody's
     */
    public Problem {
        recipient = List.copyOf(recipient);
        steps = List.copyOf(steps);
        if (recipient.size() > 1 || (kind == ProblemKind.REQUEST && recipient.isEmpty())) {
            throw InvalidInputException.of("recipient", "problem.recipient", Integer.toString(recipient.size()));
        }
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

    /**
     * What the life cycle answers to a step, without taking it.
     *
     * @param entered the day on which it is entered: nobody records a step to come
     * @param policy the policy where the problem was found; read at the day from which each period runs
     */
    public Outcome<ProblemStatus, ProblemAction> decide(
            ProblemStep step, LocalDate entered, Policy policy, WorkingCalendar calendar) {
        return ProblemLifeCycle.TABLE.decide(
                status, step.action(), ProblemLifeCycle.Move.of(this, step, entered, policy, calendar));
    }

    /**
     * The problem after a step; an escalation makes the higher office its owner.
     *
     * @param accepted what {@link #decide} answered
     * @param step the step it answered to
     */
    public Problem after(Outcome.Accepted<ProblemStatus, ProblemAction> accepted, ProblemStep step) {
        List<ProblemStep> taken =
                ImmutableList.<ProblemStep>builder().addAll(steps).add(step).build();
        DivisionCode answers = step.office().stream().findFirst().orElse(owner);
        return new Problem(id, division, recipient, origin, kind, description, foundOn, answers, accepted.to(), taken);
    }

    /** The day of the last step, or of the finding. */
    public LocalDate since() {
        return lastDay(step -> true);
    }

    /** When it came up for the last time: found, or come back after it was settled. */
    public LocalDate cameUp() {
        return lastDay(step -> step.action() == ProblemAction.REOPEN);
    }

    /** The day from which the time to settle it, or to ask the unit again, runs. */
    LocalDate clockFrom() {
        return lastDay(ProblemStep::setsTheClock);
    }

    /** The day agreed for asking the unit again. */
    List<LocalDate> followUp() {
        return last(ProblemStep::setsTheClock).map(ProblemStep::followUp).orElse(List.of());
    }

    /** With which unit it is now (转介单位); empty when it is with the office. */
    public Optional<ProblemStep.Unit> unit() {
        return status == ProblemStatus.REFERRED
                ? last(step -> step.action() == ProblemAction.REFER)
                        .flatMap(step -> step.unit().stream().findFirst())
                : Optional.empty();
    }

    private LocalDate lastDay(Predicate<ProblemStep> which) {
        return last(which).map(ProblemStep::day).orElse(foundOn);
    }

    private Optional<ProblemStep> last(Predicate<ProblemStep> which) {
        return Lists.reverse(steps).stream().filter(which).findFirst();
    }

    /** Whether somebody still has to act on it. */
    public boolean isUnsettled() {
        return status != ProblemStatus.SETTLED && status != ProblemStatus.DISMISSED;
    }

    /**
     * Whether somebody still had to act on it on a day: found by then, and not settled or dismissed by then. Where no step says when it came to its end, it
     * counts as it stands now.
     */
    public boolean isUnsettledOn(LocalDate day) {
        if (foundOn.isAfter(day)) {
            return false;
        }
        Optional<ProblemStep> turn = last(step -> step.turns() && !step.day().isAfter(day));
        return turn.map(step -> step.action() == ProblemAction.REOPEN)
                .orElseGet(() -> isUnsettled() || steps.stream().anyMatch(ProblemStep::turns));
    }

    /**
     * The problem as it stood on a day, with the steps taken by then. Its owner stays the one of now: no step says who owned it before it was handed up.
     */
    public Problem asOf(LocalDate day) {
        List<ProblemStep> taken =
                steps.stream().filter(step -> !step.day().isAfter(day)).toList();
        if (taken.size() == steps.size()) {
            return this;
        }
        ProblemStatus stood = ProblemStatus.OPEN;
        for (ProblemStep step : taken) {
            stood = ProblemLifeCycle.TABLE.to(stood, step.action()).orElse(stood);
        }
        return new Problem(id, division, recipient, origin, kind, description, foundOn, owner, stood, taken);
    }

    /** Names the problem by identifier only. */
    @Override
    public String toString() {
        return "Problem[" + id.value() + "]";
    }
}
