package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Facts.fact;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
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
        return Facts.shapes(
                List.of(Samples.caregiver("person", Samples.VILLAGE), Samples.organisation("organisation")),
                CaregiversContract::knownSo);
    }

    private static Caregiver knownSo(int number) {
        return new Caregiver(
                new CaregiverId("known-" + number),
                Facts.ELSEWHERE,
                Caregiver.Kind.INDIVIDUAL,
                PersonName.of("𪚥五"),
                fact(number, Samples.residentId(502), Samples.residentId(503)),
                fact(number, LocalDate.of(1900, 1, 1), LocalDate.of(1969, 12, 31)),
                fact(number, PhoneNumber.of("13700002222"), PhoneNumber.of("0483-7654322")),
                Facts.answer(number),
                Facts.answer(number),
                Facts.answer(number),
                fact(number, 0, Integer.MAX_VALUE),
                fact(number, BankAccount.of("6228480402564890018"), BankAccount.of("6217000012345678901")),
                DateRange.from(Facts.day(number)));
    }
}
