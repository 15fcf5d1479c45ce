package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.determination.Determinations;
import org.zhaoliao.determination.Material;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.store.CareStore;

/** Determinations, which are about nobody registered yet. */
abstract class DeterminationsContract extends AggregatesContract<DeterminationId, Determination, Determinations> {

    DeterminationsContract(StoreFixture fixture) {
        super(fixture, CareStore::determinations);
    }

    @Override
    public final Determination sample(String id, DivisionCode division) {
        return one(id, division, DeterminationStatus.APPLIED, List.of());
    }

    @Override
    public final Determination changed(Determination sample) {
        Step step = Step.of(DeterminationAction.ACCEPT, DAY, DivisionLevel.TOWNSHIP);
        return one(sample.id().value(), sample.division(), DeterminationStatus.ACCEPTED, List.of(step));
    }

    @Override
    public final List<Determination> shapes() {
        Step objection = new Step(
                DeterminationAction.OBJECT,
                DAY.plusDays(1),
                DivisionLevel.COUNTY,
                List.of(Reason.of("rule.yes"), Reason.of("rule.saw", longText(), "")),
                EnumSet.of(Material.STATEMENT, Material.IDENTITY));
        return Facts.shapes(
                List.of(
                        sample("plain"),
                        one("full", Samples.VILLAGE, DeterminationStatus.OBJECTED, List.of(objection, objection))),
                DeterminationsContract::applied);
    }

    private static Determination applied(int number) {
        Step step = new Step(
                Facts.one(number, DeterminationAction.values()),
                Facts.day(number),
                DivisionLevel.VILLAGE,
                Facts.some(number, Reason.of("rule.no")),
                Set.of(Facts.one(number, Material.values())));
        return new Determination(
                new DeterminationId("applied-" + number),
                Facts.ELSEWHERE,
                RecipientSamples.minor(number).details(),
                Facts.day(number),
                Facts.one(number, DeterminationStatus.values()),
                List.of(step, Step.of(DeterminationAction.WITHDRAW, DAY, DivisionLevel.NATION)),
                Set.copyOf(Facts.some(number, Facts.one(number, Material.values()))));
    }

    private static Determination one(String id, DivisionCode division, DeterminationStatus status, List<Step> steps) {
        PersonalDetails applicant = Samples.recipient("x", Samples.VILLAGE).details();
        return new Determination(
                new DeterminationId(id), division, applicant, DAY, status, steps, EnumSet.allOf(Material.class));
    }
}
