package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.oversight.EvaluationId;
import org.zhaoliao.oversight.Evaluations;
import org.zhaoliao.oversight.ThirdPartyEvaluation;
import org.zhaoliao.oversight.ThirdPartyEvaluation.Shortcoming;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;

/** Third-party evaluations, which are about no single recipient. */
abstract class EvaluationsContract extends AggregatesContract<EvaluationId, ThirdPartyEvaluation, Evaluations> {

    EvaluationsContract(StoreFixture fixture) {
        super(fixture, CareStore::evaluations);
    }

    @Override
    public final ThirdPartyEvaluation sample(String id, DivisionCode division) {
        return one(id, division, List.of(), Fact.unknown());
    }

    @Override
    public final ThirdPartyEvaluation changed(ThirdPartyEvaluation sample) {
        return one(sample.id().value(), sample.division(), List.of(), known(true));
    }

    @Override
    public final List<ThirdPartyEvaluation> shapes() {
        List<Shortcoming> problems = List.of(
                new Shortcoming(
                        Reason.of("rule.saw", longText(), ""),
                        ProblemKind.FOOD,
                        Samples.VILLAGE,
                        List.of(Samples.RECIPIENT)),
                new Shortcoming(Reason.of("rule.no"), ProblemKind.OTHER, DivisionCode.NATION, List.of()));
        return Facts.shapes(
                List.of(sample("plain"), one("full", DivisionCode.NATION, problems, known(false))),
                EvaluationsContract::held);
    }

    private static ThirdPartyEvaluation held(int number) {
        return new ThirdPartyEvaluation(
                new EvaluationId("held-" + number),
                Facts.ELSEWHERE,
                "另一评估机构",
                DateRange.of(Facts.day(number), DAY.plusDays(number)),
                List.of(new Shortcoming(
                        Reason.of("rule.yes"),
                        ProblemKind.PAPERS,
                        Facts.ELSEWHERE,
                        Facts.some(number, new RecipientId("r-2" + number)))),
                Facts.answer(number));
    }

    private static ThirdPartyEvaluation one(
            String id, DivisionCode division, List<Shortcoming> problems, Fact<Boolean> passed) {
        DateRange year = DateRange.of(DAY.minusYears(1), DAY);
        return new ThirdPartyEvaluation(new EvaluationId(id), division, "某评估机构", year, problems, passed);
    }
}
