package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.DeterminationCase;
import org.zhaoliao.determination.DeterminationLifeCycle;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.determination.Material;
import org.zhaoliao.determination.TimeLimits;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Verdict;

/** One application, taken through its steps as long as they fall into the month. */
final class ApplicationCourse {

    private static final List<Reason> WHY = List.of(Reason.of("examples.matter.application"));

    private final County county;
    private final EligibilityDecision decision;
    private Determination determination;
    private boolean over;

    ApplicationCourse(County county, Determination begun, EligibilityDecision decision) {
        this.county = county;
        this.determination = begun;
        this.decision = decision;
        county.store().determinations().add(begun, county.change(begun.appliedOn(), "application"));
    }

    Determination determination() {
        return determination;
    }

    EligibilityDecision decision() {
        return decision;
    }

    boolean is(DeterminationStatus status) {
        return determination.status() == status;
    }

    /** All that is missing is asked for once, and handed in; then the application is accepted. */
    void accept() {
        Set<Material> missing = Material.missing(determination.materials(), county.policy(determination.appliedOn()));
        if (!missing.isEmpty()) {
            ask();
            step(Determination.Step.about(missing, DeterminationAction.HAND_IN, later(2)));
        }
        step(DeterminationAction.ACCEPT, 1, DivisionLevel.TOWNSHIP);
    }

    void ask() {
        Set<Material> missing = Material.missing(determination.materials(), county.policy(determination.appliedOn()));
        step(Determination.Step.about(missing, DeterminationAction.ASK_FOR_MATERIALS, determination.lastDay()));
    }

    void opinion(int workingDays) {
        step(DeterminationAction.GIVE_OPINION, workingDays, DivisionLevel.TOWNSHIP);
    }

    void post() {
        step(DeterminationAction.POST_NOTICE, 1, DivisionLevel.TOWNSHIP);
    }

    void object() {
        step(DeterminationAction.OBJECT, 1, DivisionLevel.VILLAGE);
    }

    void withdraw() {
        step(DeterminationAction.WITHDRAW, 1, DivisionLevel.TOWNSHIP);
    }

    /** A case goes to the county when its public notice is over. */
    void send() {
        LocalDate last = determination.lastDay();
        TimeLimits.noticeEnd(determination, county.policy(last), county.calendar())
                .map(DueDate::date)
                .map(end -> county.calendar().plusWorkingDays(end, 1))
                .ifPresent(day ->
                        step(Determination.Step.of(DeterminationAction.SEND_TO_COUNTY, day, DivisionLevel.TOWNSHIP)));
    }

    /** The county looked at a case that was drawn. */
    void check(LocalDate day) {
        step(new Determination.Step(DeterminationAction.RECORD_CHECK, day, DivisionLevel.COUNTY, WHY));
    }

    void conclude(LocalDate day) {
        if (decision.verdict() == Verdict.MET) {
            step(Determination.Step.of(DeterminationAction.CONFIRM, day, DivisionLevel.COUNTY));
            step(DeterminationAction.PUBLISH, 1, DivisionLevel.TOWNSHIP);
        } else {
            List<Reason> why = decision.unmet().stream()
                    .map(finding -> Reason.of(finding.rule()))
                    .toList();
            step(new Determination.Step(DeterminationAction.REFUSE, day, DivisionLevel.COUNTY, why));
            step(DeterminationAction.TELL_REFUSAL, 1, DivisionLevel.TOWNSHIP);
        }
    }

    private LocalDate later(int workingDays) {
        return county.calendar().plusWorkingDays(determination.lastDay(), workingDays);
    }

    private void step(DeterminationAction action, int workingDays, DivisionLevel office) {
        step(new Determination.Step(action, later(workingDays), office, WHY));
    }

    private void step(Determination.Step step) {
        over = over || step.on().isAfter(county.lastDay());
        if (over) {
            return;
        }
        DeterminationCase asked = new DeterminationCase(
                determination, step, county.book().at(determination.division(), step.on()), county.calendar());
        determination = DeterminationLifeCycle.decide(asked)
                .fold(
                        accepted -> kept(DeterminationLifeCycle.after(determination, step, accepted), step.on()),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }

    private Determination kept(Determination next, LocalDate day) {
        county.store()
                .determinations()
                .find(next.id())
                .ifPresent(stored -> county.store()
                        .determinations()
                        .replace(next, stored.revision(), county.change(day, "determination")));
        return next;
    }
}
