package org.zhaoliao.payment;

import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.HospitalStay;

/**
 * A time in which a recipient was not at home to be looked after (离家时段).
 *
 * @param kind why
 * @param days from when until when, open while it lasts; of a stay only the days without attendance
 */
public record Absence(AbsenceKind kind, DateRange days) {

    /** The absence that a stay in hospital is: none where somebody attends, nor while that is not known. */
    public static Optional<Absence> of(HospitalStay stay) {
        return stay.attended()
                .value()
                .filter(attended -> !attended)
                .map(alone -> new Absence(AbsenceKind.STAY, stay.stay()));
    }
}
