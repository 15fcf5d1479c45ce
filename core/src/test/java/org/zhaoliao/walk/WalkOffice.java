package org.zhaoliao.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;

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
                List.of(),
                List.of(),
                List.of(),
                Fact.unknown(),
                List.of());
    }
}
