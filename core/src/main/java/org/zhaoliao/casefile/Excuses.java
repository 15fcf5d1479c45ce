package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.tier.Excuse;

/** The days on which nobody is at home to be visited, as far as the records show them. */
final class Excuses {

    private Excuses() {}

    static List<Excuse> of(CaseFile file) {
        Recipient recipient = file.recipient();
        return Stream.of(
                        recipient.hospitalStays().stream()
                                .map(HospitalStay::stay)
                                .map(days -> new Excuse(Excuse.Kind.IN_HOSPITAL, days)),
                        file.institutionStays().stream().map(days -> new Excuse(Excuse.Kind.IN_INSTITUTION, days)),
                        elsewhere(recipient).map(day -> from(Excuse.Kind.MOVED, day)),
                        recipient.died().stream().map(day -> from(Excuse.Kind.DEAD, day.plusDays(1))))
                .flatMap(excuses -> excuses)
                .toList();
    }

    /** From when on the person is not supported at home any more. */
    private static Stream<LocalDate> elsewhere(Recipient recipient) {
        Stream<LocalDate> moved = recipient.form() == SupportForm.DISPERSED
                ? Stream.empty()
                : recipient.earlierForms().stream()
                        .skip(Math.max(0, recipient.earlierForms().size() - 1L))
                        .map(Recipient.EarlierForm::until);
        Stream<LocalDate> ended = recipient.support().isOpen()
                ? Stream.empty()
                : Stream.of(recipient.support().until());
        return Stream.concat(moved, ended);
    }

    private static Excuse from(Excuse.Kind kind, LocalDate day) {
        return new Excuse(kind, DateRange.from(day));
    }
}
