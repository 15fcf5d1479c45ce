package org.zhaoliao.payment;

import java.time.YearMonth;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.support.SupportPeriod;

/**
 * What the payment of one recipient for one month turns on (供养人员当月情况).
 *
 * @param recipient who
 * @param village the village of the recipient; its policy counts
 * @param register whose standards apply
 * @param form at home or in an institution
 * @param level the care level that counts for the month
 * @param support from the first day of support until the first day without it, open while it lasts; see {@link SupportPeriod}
 * @param absences times away from home
 */
public record SupportedMonth(
        RecipientId recipient,
        DivisionCode village,
        RegisterType register,
        SupportForm form,
        CareLevel level,
        DateRange support,
        List<Absence> absences) {

    public SupportedMonth {
        absences = List.copyOf(absences);
    }

    /**
     * The month of a recipient as recorded, with the stays in hospital that nobody attends.
     *
     * @param level the care level that counts for the month
     * @param month whose first day settles where the person was supported
     */
    public static SupportedMonth of(Recipient recipient, CareLevel level, YearMonth month) {
        List<Absence> unattended = recipient.hospitalStays().stream()
                .flatMap(stay -> Absence.of(stay).stream())
                .toList();
        return new SupportedMonth(
                recipient.id(),
                recipient.division(),
                recipient.register(),
                recipient.formOn(month.atDay(1)),
                level,
                recipient.support(),
                unattended);
    }

    /** Names the recipient by identifier only. */
    @Override
    public String toString() {
        return "SupportedMonth[" + recipient.value() + "]";
    }
}
