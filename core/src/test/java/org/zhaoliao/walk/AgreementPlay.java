package org.zhaoliao.walk;

import static org.zhaoliao.walk.Play.any;
import static org.zhaoliao.walk.WalkOffice.DIVISION;
import static org.zhaoliao.walk.WalkOffice.START;
import static org.zhaoliao.walk.WalkOffice.recipient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareAgreement.VoidReason;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

/** Agreements, played at random. Who brings one into force may not know of the others: then only the store stands in between. */
final class AgreementPlay {

    private static final Finding SUITED = Finding.leaf(
            "caregiver.requirements", new Citation("", ""), Observation.of(true, Reason.of("caregiver.not-self.saw")));

    private static final Finding ENTITLED =
            Finding.leaf("agreement.signing.person", new Citation("", ""), Observation.of(true, Reason.of("rule.yes")));

    private final CareAgreements agreements;
    private final AgreementLedger ledger;

    AgreementPlay(CareAgreements agreements, AgreementLedger ledger) {
        this.agreements = agreements;
        this.ledger = ledger;
    }

    Play<CareAgreement, AgreementStatus, AgreementAction> play() {
        return new Play<>(AgreementLifeCycle.TABLE, CareAgreement::status, this::fresh, this::attempt);
    }

    private CareAgreement fresh(Random random, int number) {
        LocalDate from = START.plusDays(random.nextInt(60));
        CareAgreement draft = new CareAgreement(
                new AgreementId("a" + number),
                DIVISION,
                recipient(random),
                new CaregiverId("c" + random.nextInt(3)),
                DIVISION,
                Relation.NEIGHBOUR,
                new CareTerms(
                        List.of(CareDuty.DAILY_WATCH),
                        7,
                        new BigDecimal("200"),
                        DateRange.of(from, from.plusDays(1 + random.nextInt(60)))),
                AgreementStatus.DRAFT,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ledger.drafted(draft);
        return draft;
    }

    private Play.Attempt<CareAgreement, AgreementStatus, AgreementAction> attempt(
            CareAgreement agreement, Random random) {
        AgreementAct act = act(agreement, random);
        return new Play.Attempt<>(
                AgreementLifeCycle.decide(agreement, act),
                accepted -> AgreementLifeCycle.after(agreement, act, accepted),
                () -> ledger.taken(agreement.id(), act));
    }

    private AgreementAct act(CareAgreement agreement, Random random) {
        LocalDate on = Plays.later(agreement.lastDay().orElse(START), random);
        AgreementAction action = action(agreement, random);
        return switch (action) {
            case SIGN -> sign(any(Party.class, random), random, on);
            case SUSPEND -> AgreementAct.suspend(on, any(SuspensionReason.class, random));
            case BRING_INTO_FORCE -> AgreementAct.bringIntoForce(on, SUITED, others(agreement, random));
            case DEMAND_RECTIFICATION -> AgreementAct.demandRectification(on, on.plusDays(random.nextInt(5)));
            case END -> AgreementAct.end(on, any(EndReason.class, random));
            case DECLARE_VOID ->
                random.nextInt(4) > 0
                        ? AgreementAct.declareVoid(on, any(VoidReason.class, random))
                        : AgreementAct.of(action, on);
            default -> AgreementAct.of(action, on);
        };
    }

    /** Now and then nobody shows that they may sign for the recipient, or somebody comes with the right of another. */
    private static AgreementAct sign(Party party, Random random, LocalDate on) {
        return party == Party.RECIPIENT && random.nextInt(4) > 0
                ? AgreementAct.signForRecipient(
                        random.nextInt(4) > 0 ? Signatory.PERSON : any(Signatory.class, random), ENTITLED, on)
                : AgreementAct.sign(party, on);
    }

    /** Mostly what an office would do, or nothing would ever take effect; now and then anything at all. */
    private static AgreementAction action(CareAgreement agreement, Random random) {
        boolean signing = agreement.status() == AgreementStatus.AWAITING_SIGNATURES && random.nextInt(4) > 0;
        if (signing) {
            return agreement.isSigned() ? AgreementAction.BRING_INTO_FORCE : AgreementAction.SIGN;
        }
        AgreementAction action = any(AgreementAction.class, random);
        boolean early = agreement.status() == AgreementStatus.DRAFT && action == AgreementAction.DECLARE_VOID;
        return early && random.nextInt(4) > 0 ? AgreementAction.SUBMIT : action;
    }

    /** What is over stands in the files; of what holds nobody may have heard yet. */
    private List<CareAgreement> others(CareAgreement agreement, Random random) {
        boolean heard = random.nextBoolean();
        return agreements.of(agreement.recipient()).stream()
                .map(Versioned::value)
                .filter(other -> heard || !other.status().holds())
                .toList();
    }
}
