package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemAction;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.problem.ProblemStep;
import org.zhaoliao.problem.Problems;
import org.zhaoliao.problem.UnitKind;
import org.zhaoliao.store.CareStore;

/** Problems. */
abstract class ProblemsContract extends AggregatesContract<ProblemId, Problem, Problems>
        implements MuchAboutContract<ProblemId, Problem> {

    ProblemsContract(StoreFixture fixture) {
        super(fixture, CareStore::problems);
    }

    @Override
    public final Problems records() {
        return port();
    }

    @Override
    public final Problem about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final Problem sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final Problem changed(Problem sample) {
        return withSteps(sample, List.of(ProblemStep.of(ProblemAction.SETTLE, DAY, "修好")));
    }

    @Override
    public final List<Problem> shapes() {
        Problem nobody = new Problem(
                new ProblemId("nobody"),
                Samples.VILLAGE,
                List.of(),
                Problem.Origin.INSPECTION,
                ProblemKind.OTHER,
                longText(),
                DAY,
                DivisionCode.of("141121"),
                ProblemStatus.OPEN,
                List.of());
        ProblemStep referral = ProblemStep.referral(DAY, new ProblemStep.Unit(UnitKind.HEALTH, "县住建局"))
                .askingAgainOn(DAY.plusDays(1));
        ProblemStep handedUp = ProblemStep.escalation(DAY.plusDays(2), DivisionCode.of("141121"));
        ProblemStep back = ProblemStep.of(ProblemAction.TAKE_BACK, DAY.plusDays(3), longText());
        return Facts.shapes(
                List.of(sample("plain"), nobody, withSteps(sample("full"), List.of(referral, handedUp, back))),
                ProblemsContract::found);
    }

    private static Problem found(int number) {
        ProblemStep step = new ProblemStep(
                Facts.one(number, ProblemAction.values()),
                Facts.day(number),
                Facts.some(number, new ProblemStep.Unit(Facts.one(1 + number, UnitKind.values()), "某单位" + number)),
                Facts.some(number, Facts.ELSEWHERE),
                Facts.some(number, DAY.plusYears(number)),
                "");
        return new Problem(
                new ProblemId("found-" + number),
                Facts.ELSEWHERE,
                Facts.some(number, new RecipientId("r-2")),
                Facts.one(number, Problem.Origin.values()),
                Facts.one(number, ProblemKind.values()),
                "",
                Facts.day(number),
                Facts.ELSEWHERE,
                Facts.one(number, ProblemStatus.values()),
                List.of(step));
    }

    private static Problem one(String id, DivisionCode division, RecipientId recipient) {
        return new Problem(
                new ProblemId(id),
                division,
                List.of(recipient),
                Problem.Origin.VISIT,
                ProblemKind.HEATING,
                "炉子坏了",
                DAY,
                DivisionCode.of("141121100"),
                ProblemStatus.OPEN,
                List.of());
    }

    private static Problem withSteps(Problem one, List<ProblemStep> steps) {
        return new Problem(
                one.id(),
                one.division(),
                one.recipient(),
                one.origin(),
                one.kind(),
                one.description(),
                one.foundOn(),
                one.owner(),
                ProblemStatus.SETTLED,
                steps);
    }
}
