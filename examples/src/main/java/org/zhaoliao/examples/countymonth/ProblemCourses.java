package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemAction;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.problem.UnitKind;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** What becomes of problems later: a referral is answered or taken back, a settled one comes back, another was none, and one of these comes back, too (W2.8). */
final class ProblemCourses {

    private static final int ALL = 10_000;

    /** Of so many one each. */
    private static final int EVERY = 5;

    private static final List<ProblemAction> AFTER_REFERRAL =
            List.of(ProblemAction.SETTLE, ProblemAction.REFER, ProblemAction.TAKE_BACK);
    private static final List<ProblemAction> AFTER_REOPENING =
            List.of(ProblemAction.SETTLE, ProblemAction.REFER, ProblemAction.DISMISS);

    private final County county;

    ProblemCourses(County county) {
        this.county = county;
    }

    void run() {
        List<Versioned<Problem>> early =
                county.store().problems().page(County.CODE, Page.Key.START, ALL).items().stream()
                        .filter(stored -> stored.value().foundOn().isBefore(county.workingDay(6)))
                        .toList();
        List<Versioned<Problem>> dismissed = in(early, ProblemStatus.OPEN).stream()
                .map(stored -> step(stored, ProblemAction.DISMISS))
                .toList();
        dismissed.stream().limit(1).forEach(stored -> step(step(stored, ProblemAction.REOPEN), ProblemAction.SETTLE));
        List<Versioned<Problem>> referred = in(early, ProblemStatus.REFERRED);
        for (int i = 0; i < referred.size(); i++) {
            Versioned<Problem> asked = step(referred.get(i), ProblemAction.FOLLOW_UP);
            step(asked, AFTER_REFERRAL.get(i % AFTER_REFERRAL.size()));
        }
        List<Versioned<Problem>> settled = in(early, ProblemStatus.SETTLED);
        for (int i = 0; i < settled.size() / EVERY; i++) {
            Versioned<Problem> reopened = step(settled.get(i * EVERY), ProblemAction.REOPEN);
            step(reopened, AFTER_REOPENING.get(i % AFTER_REOPENING.size()));
        }
    }

    private static List<Versioned<Problem>> in(List<Versioned<Problem>> problems, ProblemStatus status) {
        return problems.stream()
                .filter(stored -> stored.value().status() == status)
                .toList();
    }

    private Versioned<Problem> step(Versioned<Problem> stored, ProblemAction action) {
        Problem problem = stored.value();
        LocalDate last = County.after(LocalDate.MIN, county.store().problems().history(problem.id()));
        LocalDate day = county.calendar().plusWorkingDays(last, 1);
        ProblemStep step = action == ProblemAction.REFER
                ? ProblemStep.referral(day, new ProblemStep.Unit(UnitKind.OTHER, "县残疾人联合会"))
                : ProblemStep.of(action, day, "已核实");
        return problem.decide(step, day, county.policy(day), county.calendar())
                .fold(
                        accepted -> county.store()
                                .problems()
                                .replace(
                                        problem.after(accepted, step),
                                        stored.revision(),
                                        county.change(day, "problem")),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }
}
