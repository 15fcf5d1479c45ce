package org.zhaoliao.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * One step in the settlement of a problem (处理步骤).
 *
 * @param action what was done
 * @param day when
 * @param unit to whom it was referred; one for a referral, else none
 * @param note what came of it, in words: may hold personal data; empty when nothing was said
 */
public record ProblemStep(ProblemAction action, LocalDate day, List<Unit> unit, String note) {

    public ProblemStep {
        unit = List.copyOf(unit);
        note = note.strip();
    }

    /** A step within the office. */
    public static ProblemStep of(ProblemAction action, LocalDate day, String note) {
        return new ProblemStep(action, day, List.of(), note);
    }

    /** A referral to another unit (转介). */
    public static ProblemStep referral(LocalDate day, Unit unit) {
        return new ProblemStep(ProblemAction.REFER, day, List.of(unit), "");
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
     * @param name its name
     */
    public record Unit(UnitKind kind, String name) {}
}
