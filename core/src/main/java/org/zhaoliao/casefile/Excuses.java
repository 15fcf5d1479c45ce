package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
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
                        new TimeAtHome(recipient).elsewhere().stream().map(days -> new Excuse(Excuse.Kind.MOVED, days)),
                        ended(recipient).map(day -> from(Excuse.Kind.MOVED, day)),
                        recipient.died().stream().map(day -> from(Excuse.Kind.DEAD, day.plusDays(1))))
                .flatMap(excuses -> excuses)
                .toList();
    }

    private static Stream<LocalDate> ended(Recipient recipient) {
        return recipient.support().isOpen()
                ? Stream.empty()
                : Stream.of(recipient.support().until());
    }

    private static Excuse from(Excuse.Kind kind, LocalDate day) {
        return new Excuse(kind, DateRange.from(day));
    }
}
