package org.zhaoliao.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** The place, the time and the people of the random walks. */
final class WalkOffice {

    static final DivisionCode DIVISION = DivisionCode.of("141121100201");
    static final LocalDate START = LocalDate.of(2026, 1, 5);

    /** Those who are looked after. */
    static final List<RecipientId> RECIPIENTS =
            List.of(new RecipientId("r1"), new RecipientId("r2"), new RecipientId("r3"));

    private WalkOffice() {}

    static RecipientId recipient(Random random) {
        return RECIPIENTS.get(random.nextInt(RECIPIENTS.size()));
    }

    /** Caregivers who can serve, for a while or on, were found fit or unfit some day or never looked at; now and then one is not on record. */
    static Map<CaregiverId, Caregiver> caregivers(Random random) {
        Map<CaregiverId, Caregiver> caregivers = new LinkedHashMap<>();
        for (int number = 0; number < 3; number++) {
            if (random.nextInt(8) > 0) {
                CaregiverId id = new CaregiverId("c" + number);
                caregivers.put(id, caregiver(id, random));
            }
        }
        return caregivers;
    }

    private static Caregiver caregiver(CaregiverId id, Random random) {
        LocalDate from = START.plusDays(random.nextInt(60) - 20L);
        FactSource seen = new FactSource(FactSource.Kind.HOME_VISIT, START.plusDays(random.nextInt(150)));
        return new Caregiver(
                id,
                DIVISION,
                random.nextInt(4) > 0 ? Caregiver.Kind.INDIVIDUAL : Caregiver.Kind.ORGANISATION,
                PersonName.of("李四"),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                random.nextInt(3) == 0 ? Fact.unknown() : Fact.known(random.nextBoolean(), seen),
                Fact.unknown(),
                random.nextBoolean()
                        ? DateRange.from(from)
                        : DateRange.of(from, from.plusDays(1 + random.nextInt(90))));
    }

    /** Somebody who is supported at home all the time. */
    static Recipient person(RecipientId id) {
        return new Recipient(
                id,
                DIVISION,
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.MALE),
                RegisterType.RURAL,
                SupportForm.DISPERSED,
                List.of(),
                DateRange.from(START),
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                List.of(),
                List.of(),
                Fact.unknown(),
                List.of());
    }
}
