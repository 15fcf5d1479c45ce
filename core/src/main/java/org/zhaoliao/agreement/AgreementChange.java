package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementAct.Detail.Deadline;
import org.zhaoliao.agreement.AgreementAct.Detail.Effect;
import org.zhaoliao.agreement.AgreementAct.Detail.End;
import org.zhaoliao.agreement.AgreementAct.Detail.Invalidity;
import org.zhaoliao.agreement.AgreementAct.Detail.Rest;
import org.zhaoliao.agreement.AgreementAct.Detail.Signing;
import org.zhaoliao.agreement.CareAgreement.Ending;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Rectification;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.Suspension;
import org.zhaoliao.agreement.CareAgreement.Voiding;
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
                act.detail(Effect.class).map(effect -> List.of(act.on())).orElse(agreement.effective()),
                suspensions(agreement, act),
                rectification(act),
                act.detail(End.class).stream()
                        .map(end -> new Ending(end.reason(), act.on()))
                        .toList(),
                agreement.predecessor(),
                act.detail(Invalidity.class).stream()
                        .map(invalid -> new Voiding(
                                invalid.reason(), act.on(), agreement.status().tookEffect()))
                        .toList(),
                List.of(act.on()));
    }

    private static Map<Party, Signature> signatures(CareAgreement agreement, AgreementAct act) {
        if (act.action() == AgreementAction.TAKE_BACK) {
            return Map.of();
        }
        Map<Party, Signature> signatures = new EnumMap<>(Party.class);
        signatures.putAll(agreement.signatures());
        act.detail(Signing.class)
                .ifPresent(signing -> signatures.put(signing.party(), new Signature(act.on(), signing.by())));
        return signatures;
    }

    private static List<Rectification> rectification(AgreementAct act) {
        return act.detail(Deadline.class).stream()
                .map(deadline -> new Rectification(act.on(), deadline.last()))
                .toList();
    }

    private static List<Suspension> suspensions(CareAgreement agreement, AgreementAct act) {
        Stream<Suspension> closed = agreement.suspensions().stream().flatMap(rest -> closed(rest, act.on()));
        Stream<Suspension> begun =
                act.detail(Rest.class).stream().map(rest -> new Suspension(rest.reason(), DateRange.from(act.on())));
        return Stream.concat(closed, begun).toList();
    }

    /** A rest that is taken back on its first day leaves no trace. */
    private static Stream<Suspension> closed(Suspension rest, LocalDate on) {
        return rest.days().contains(on)
                ? Stream.of(rest)
                        .filter(begun -> on.isAfter(begun.days().from()))
                        .map(begun ->
                                new Suspension(begun.reason(), begun.days().endingAt(on)))
                : Stream.of(rest);
    }
}
