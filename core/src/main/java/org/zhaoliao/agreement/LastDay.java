package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Rectification;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.calendar.DateRange;

/** The latest day for which anything was done with an agreement, by its last act and by what earlier acts left behind. */
final class LastDay {

    private LastDay() {}

    static Optional<LocalDate> of(CareAgreement agreement) {
        return Stream.of(
                        agreement.lastAct().stream(),
                        agreement.signatures().values().stream().map(Signature::on),
                        agreement.effective().stream(),
                        agreement.suspensions().stream().map(Suspension::days).flatMap(LastDay::known),
                        agreement.rectification().stream().map(Rectification::demanded),
                        agreement.ending().stream().map(Ending::on))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> known(DateRange rest) {
        return rest.isOpen() ? Stream.of(rest.from()) : Stream.of(rest.until());
    }
}
