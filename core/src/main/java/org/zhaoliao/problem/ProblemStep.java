package org.zhaoliao.problem;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.place.DivisionCode;

/**
 * One step in the settlement of a problem (处理步骤).
 *
 * @param action what was done
 * @param day when
 * @param unit to whom it was referred; one for a referral, else none
 * @param office the higher office that has to press it from now on; one for an escalation, else none
 * @param followUp the day on which the office asks the unit again (跟进日期); none when policy sets it
 * @param note what came of it, in words: may hold personal data; empty when nothing was said
 */
public record ProblemStep(
        ProblemAction action,
        LocalDate day,
        List<Unit> unit,
        List<DivisionCode> office,
        List<LocalDate> followUp,
        String note) {

    public ProblemStep {
        unit = List.copyOf(unit);
        office = List.copyOf(office);
        followUp = List.copyOf(followUp);
        note = note.strip();
    }

    /** A step within the office. */
    public static ProblemStep of(ProblemAction action, LocalDate day, String note) {
        return new ProblemStep(action, day, List.of(), List.of(), List.of(), note);
    }

    /** A referral to another unit (转介). */
    public static ProblemStep referral(LocalDate day, Unit unit) {
        return new ProblemStep(ProblemAction.REFER, day, List.of(unit), List.of(), List.of(), "");
    }

    /** The unit was asked what came of a referral, and said so (跟进). */
    public static ProblemStep followUp(LocalDate day, String answer) {
        return of(ProblemAction.FOLLOW_UP, day, answer);
    }

    /** A late problem is handed up to a higher office (提请督办). */
    public static ProblemStep escalation(LocalDate day, DivisionCode office) {
        return new ProblemStep(ProblemAction.ESCALATE, day, List.of(), List.of(office), List.of(), "");
    }

    /** The same step, with the day on which the unit is asked again. */
    public ProblemStep askingAgainOn(LocalDate again) {
        return new ProblemStep(action, day, unit, office, List.of(again), note);
    }

    /** Whether the time to act runs from it: from any step but an escalation, which moves no deadline. */
    boolean setsTheClock() {
        return action != ProblemAction.ESCALATE;
    }

    /** Whether it ends the matter or takes it up again. */
    boolean turns() {
        return action == ProblemAction.SETTLE || action == ProblemAction.DISMISS || action == ProblemAction.REOPEN;
    }

    /** Shows no note. */
    @Override
    public String toString() {
        return "ProblemStep[" + action + ", " + day + "]";
    }

    /**
     * A unit outside the office (转介单位).
     *
     * @param kind its kind
     * @param name its name; a referral to a unit without one is refused
     */
    public record Unit(UnitKind kind, String name) {}
}
