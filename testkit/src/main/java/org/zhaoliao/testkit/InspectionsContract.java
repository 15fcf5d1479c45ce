package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.util.List;
import java.util.Map;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.InspectionId;
import org.zhaoliao.oversight.Inspections;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;

/** Inspections. */
abstract class InspectionsContract extends AggregatesContract<InspectionId, Inspection, Inspections>
        implements SubjectContract<InspectionId, Inspection> {

    InspectionsContract(StoreFixture fixture) {
        super(fixture, CareStore::inspections);
    }

    @Override
    public final Inspections records() {
        return port();
    }

    @Override
    public final Inspection about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final Inspection sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final Inspection changed(Inspection sample) {
        return with(sample, known(new CaregiverId("c-1")), Map.of(Inspection.Point.MEALS, known(false)));
    }

    @Override
    public final List<Inspection> shapes() {
        Map<Inspection.Point, Fact<Boolean>> results =
                Map.of(Inspection.Point.COMPANY, Fact.unknown(), Inspection.Point.MEALS, known(true));
        return Facts.shapes(
                List.of(sample("plain"), with(sample("full"), known(new CaregiverId("c-2")), results)),
                InspectionsContract::inspected);
    }

    private static Inspection inspected(int number) {
        return new Inspection(
                new InspectionId("inspected-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2"),
                Facts.fact(number, new CaregiverId("c-3"), new CaregiverId("c-4")),
                Facts.day(number),
                "staff-" + number,
                Map.of(Facts.one(number, Inspection.Point.values()), Facts.answer(number)));
    }

    private static Inspection one(String id, DivisionCode division, RecipientId recipient) {
        return new Inspection(new InspectionId(id), division, recipient, Fact.unknown(), DAY, "staff-7", Map.of());
    }

    private static Inspection with(
            Inspection one, Fact<CaregiverId> caregiver, Map<Inspection.Point, Fact<Boolean>> results) {
        return new Inspection(one.id(), one.division(), one.recipient(), caregiver, one.on(), one.inspector(), results);
    }
}
