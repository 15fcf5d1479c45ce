package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Rectification;
import org.zhaoliao.calendar.DateRange;

/** What an accepted act makes of an agreement. */
final class AgreementChange {

    private AgreementChange() {}

    static CareAgreement of(CareAgreement agreement, AgreementAct act, AgreementStatus next) {
        return new CareAgreement(
                agreement.id(),
                agreement.division(),
                agreement.recipient(),
                agreement.caregiver(),
                agreement.entrustingParty(),
                agreement.relation(),
                agreement.terms(),
                next,
                signatures(agreement, act),
                suspensions(agreement, act, next),
                rectification(act),
                act.reason().stream()
                        .map(reason -> new Ending(reason, act.on()))
                        .toList(),
                agreement.predecessor());
    }

    private static Map<Party, LocalDate> signatures(CareAgreement agreement, AgreementAct act) {
        if (act.action() == AgreementAction.TAKE_BACK) {
            return Map.of();
        }
        Map<Party, LocalDate> signatures = new EnumMap<>(Party.class);
        signatures.putAll(agreement.signatures());
        act.party().forEach(party -> signatures.put(party, act.on()));
        return signatures;
    }

    private static List<Rectification> rectification(AgreementAct act) {
        return act.deadline().stream()
                .map(deadline -> new Rectification(act.on(), deadline))
                .toList();
    }

    private static List<DateRange> suspensions(CareAgreement agreement, AgreementAct act, AgreementStatus next) {
        Stream<DateRange> closed = agreement.suspensions().stream().flatMap(rest -> closed(rest, act.on()));
        return next == AgreementStatus.SUSPENDED
                ? Stream.concat(closed, Stream.of(DateRange.from(act.on()))).toList()
                : closed.toList();
    }

    /** A rest that is taken back on its first day leaves no trace. */
    private static Stream<DateRange> closed(DateRange rest, LocalDate on) {
        return rest.contains(on)
                ? Stream.of(rest.from()).filter(on::isAfter).map(from -> DateRange.of(from, on))
                : Stream.of(rest);
    }
}
