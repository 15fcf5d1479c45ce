package org.zhaoliao.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;

/** A recipient at home who was confirmed long ago; every part can be changed. */
final class Sample {

    static final YearMonth MONTH = YearMonth.of(2024, 5);

    /** Invented for tests: no county has these amounts. */
    static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(
                            List.of(
                                    "support.basic-living.rural.dispersed,141121,2024-01-01,,780,invented,2,LOCAL_RULE",
                                    "support.basic-living.rural.central,141121,2024-01-01,,715,invented,2,LOCAL_RULE",
                                    "support.basic-living.urban.dispersed,141121,2024-01-01,,845,invented,2,LOCAL_RULE",
                                    "support.basic-living.urban.central,141121,2024-01-01,,800,invented,2,LOCAL_RULE",
                                    "support.care-fee.rural.dispersed.capable,141121,2024-01-01,,0,invented,3,LOCAL_RULE",
                                    "support.care-fee.rural.dispersed.partly-dependent,141121,2024-01-01,,105.5,invented,3,LOCAL_RULE",
                                    "support.care-fee.rural.dispersed.wholly-dependent,141121,2024-01-01,,179,invented,3,LOCAL_RULE",
                                    "support.care-fee.rural.central.partly-dependent,141121,2024-01-01,,299,invented,3,LOCAL_RULE",
                                    "support.care-fee.urban.dispersed.partly-dependent,141121,2024-01-01,,110,invented,3,LOCAL_RULE",
                                    "support.care-fee.urban.central.partly-dependent,141121,2024-01-01,,310,invented,3,LOCAL_RULE")));

    String id = "R-1";
    DivisionCode village = DivisionCode.of("141121100212");
    RegisterType register = RegisterType.RURAL;
    SupportForm form = SupportForm.DISPERSED;
    CareLevel level = CareLevel.PARTLY_DEPENDENT;
    DateRange support = DateRange.from(LocalDate.of(2022, 3, 1));
    List<Absence> absences = List.of();

    SupportedMonth month() {
        return new SupportedMonth(new RecipientId(id), village, register, form, level, support, absences);
    }

    PaymentLine line() {
        return new Payments(BOOK, MONTH).line(month());
    }

    static Absence away(AbsenceKind kind, String from) {
        return new Absence(kind, DateRange.from(LocalDate.parse(from)));
    }
}
