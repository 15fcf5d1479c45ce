package org.zhaoliao.testkit;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;

/** Caregivers. */
abstract class CaregiversContract extends AggregatesContract<CaregiverId, Caregiver, Caregivers>
        implements MuchContract<CaregiverId, Caregiver> {

    CaregiversContract(StoreFixture fixture) {
        super(fixture, CareStore::caregivers);
    }

    @Override
    public final Caregiver sample(String id, DivisionCode division) {
        return Samples.caregiver(id, division);
    }

    @Override
    public final Caregiver changed(Caregiver sample) {
        return sample.availableFor(DateRange.from(LocalDate.of(2027, 1, 1)));
    }

    @Override
    public final List<Caregiver> shapes() {
        return List.of(Samples.caregiver("person", Samples.VILLAGE), Samples.organisation("organisation"));
    }
}
