package org.zhaoliao.census;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.OpenLimit;
import org.zhaoliao.determination.TimeLimits;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.tally.RunningTally;
import org.zhaoliao.tally.Tally;

/**
 * Counts leads, applications, decisions and time limits kept and missed while they pass (认定办理统计), W3.1, and keeps none of them. For one thread: pieces are counted by
 * themselves, and their tallies merged.
 */
public final class ProcedureCount {

    private final RunningTally<ProcedureFigure> tally = RunningTally.of(ProcedureFigure.class);
    private final DateRange period;
    private final LocalDate end;
    private final PolicyBook book;
    private final WorkingCalendar calendar;

    /**
     * Of nothing yet.
     *
     * @param period what happened in it counts, and what waits at the end of its last day
     * @param book the policy of the limits
     * @param calendar the working days
     * @throws org.zhaoliao.reason.InvalidInputException {@code calendar.open-range} when the period has no end
     */
    public ProcedureCount(DateRange period, PolicyBook book, WorkingCalendar calendar) {
        this.period = period;
        this.end = period.from().plusDays(period.days() - 1);
        this.book = book;
        this.calendar = calendar;
    }

    /** Counts a lead. */
    public void add(Lead lead) {
        DivisionCode place = lead.division();
        if (period.contains(lead.receivedOn())) {
            tally.add(place, ProcedureFigure.LEADS, 1);
            tally.add(
                    place,
                    switch (lead.source()) {
                        case VISIT -> ProcedureFigure.LEADS_VISIT;
                        case REPORT_BY_PERSON -> ProcedureFigure.LEADS_REPORT_BY_PERSON;
                        case REPORT_BY_VILLAGE -> ProcedureFigure.LEADS_REPORT_BY_VILLAGE;
                        case DATA_MATCH -> ProcedureFigure.LEADS_DATA_MATCH;
                    },
                    1);
        }
        List<LocalDate> applied =
                lead.application().stream().map(Lead.Application::on).toList();
        List<LocalDate> closed = lead.closing().stream().map(Lead.Closing::on).toList();
        tally.add(place, ProcedureFigure.LEADS_APPLIED, within(applied));
        tally.add(place, ProcedureFigure.LEADS_CLOSED, within(closed));
        boolean waits = !lead.receivedOn().isAfter(end) && noneBy(applied) && noneBy(closed);
        tally.add(place, ProcedureFigure.LEADS_WAITING, waits ? 1 : 0);
    }

    /** Counts a determination, with the limit of each of its steps. */
    public void add(Determination determination) {
        DivisionCode place = determination.division();
        if (determination.appliedOn().isAfter(end)) {
            return;
        }
        tally.add(place, ProcedureFigure.APPLICATIONS, period.contains(determination.appliedOn()) ? 1 : 0);
        decided(determination);
        List<Step> steps = determination.steps();
        int taken = 0;
        while (taken < steps.size() && !steps.get(taken).on().isAfter(end)) {
            step(determination.afterSteps(taken), steps.get(taken));
            taken++;
        }
        waiting(determination.afterSteps(taken));
    }

    private void decided(Determination determination) {
        boolean pending = true;
        for (Step step : determination.steps()) {
            Optional<ProcedureFigure> figure = decision(step.action());
            if (figure.isPresent() && !step.on().isAfter(end)) {
                pending = false;
                tally.add(determination.division(), figure.get(), period.contains(step.on()) ? 1 : 0);
            }
        }
        tally.add(determination.division(), ProcedureFigure.PENDING, pending ? 1 : 0);
    }

    private static Optional<ProcedureFigure> decision(DeterminationAction action) {
        return switch (action) {
            case CONFIRM -> Optional.of(ProcedureFigure.CONFIRMED);
            case REFUSE -> Optional.of(ProcedureFigure.REFUSED);
            case WITHDRAW -> Optional.of(ProcedureFigure.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** A step that the limit did not wait for, an objection for example, neither keeps nor misses it. */
    private void step(Determination before, Step next) {
        if (!period.contains(next.on())) {
            return;
        }
        TimeLimits.open(before, policy(before), calendar)
                .filter(limit -> answers(next.action(), limit))
                .ifPresent(limit -> tally.add(
                        before.division(),
                        limit.due().isOver(next.on()) ? ProcedureFigure.LIMITS_MISSED : ProcedureFigure.LIMITS_KEPT,
                        1));
    }

    /** Of confirmation and refusal the limit names the confirmation. */
    private static boolean answers(DeterminationAction action, OpenLimit limit) {
        return action == limit.action()
                || (action == DeterminationAction.REFUSE && limit.action() == DeterminationAction.CONFIRM);
    }

    private void waiting(Determination then) {
        TimeLimits.open(then, policy(then), calendar)
                .ifPresent(limit -> tally.add(
                        then.division(),
                        limit.due().isOver(end) ? ProcedureFigure.LIMITS_OVERDUE : ProcedureFigure.LIMITS_RUNNING,
                        1));
    }

    /** What was counted so far. */
    public Tally<ProcedureFigure> tally() {
        return tally.tally();
    }

    private Policy policy(Determination determination) {
        return book.at(determination.division(), end);
    }

    private long within(List<LocalDate> days) {
        return days.stream().filter(period::contains).count();
    }

    private boolean noneBy(List<LocalDate> days) {
        return days.stream().allMatch(day -> day.isAfter(end));
    }
}
