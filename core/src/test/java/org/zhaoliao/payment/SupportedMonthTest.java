package org.zhaoliao.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

@DisplayName("W1.4: what a payment turns on, taken from the records")
class SupportedMonthTest {

    private static final DateRange STAY = DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 1));
    private static final FactSource VISIT = new FactSource(FactSource.Kind.HOME_VISIT, LocalDate.of(2024, 3, 2));

    @Test
    @DisplayName("(b)26: a stay is an absence only where it is known that nobody attends")
    void attendance() {
        assertEquals(
                Optional.of(new Absence(AbsenceKind.STAY, STAY)),
                Absence.of(new HospitalStay(STAY, Fact.known(false, VISIT))));
        assertEquals(Optional.empty(), Absence.of(new HospitalStay(STAY, Fact.known(true, VISIT))));
        assertEquals(Optional.empty(), Absence.of(new HospitalStay(STAY, Fact.unknown())), "unknown is never no");
    }

    @Test
    @DisplayName("the month of a recipient has who, where, register, form and support as recorded")
    void recorded() {
        DateRange support = DateRange.from(LocalDate.of(2022, 3, 1));
        HospitalStay alone = new HospitalStay(STAY, Fact.known(false, VISIT));
        HospitalStay attended = new HospitalStay(STAY, Fact.known(true, VISIT));
        Recipient recipient = new Recipient(
                new RecipientId("R-9"),
                DivisionCode.of("141121100213"),
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.MALE),
                RegisterType.URBAN,
                SupportForm.CENTRAL,
                List.of(),
                support,
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                List.of(attended, alone),
                List.of(),
                Fact.unknown(),
                List.of());

        assertEquals(
                new SupportedMonth(
                        new RecipientId("R-9"),
                        DivisionCode.of("141121100213"),
                        RegisterType.URBAN,
                        SupportForm.CENTRAL,
                        CareLevel.WHOLLY_DEPENDENT,
                        support,
                        List.of(new Absence(AbsenceKind.STAY, STAY))),
                SupportedMonth.of(recipient, CareLevel.WHOLLY_DEPENDENT, YearMonth.of(2024, 4)));
        Recipient home = recipient.movedTo(SupportForm.DISPERSED, LocalDate.of(2024, 4, 1));
        assertEquals(
                List.of(SupportForm.CENTRAL, SupportForm.DISPERSED),
                Stream.of(YearMonth.of(2024, 3), YearMonth.of(2024, 4))
                        .map(month -> SupportedMonth.of(home, CareLevel.CAPABLE, month)
                                .form())
                        .toList(),
                "a month is paid by where the person was supported then");
    }
}
