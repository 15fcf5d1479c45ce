package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.caregiver.Candidacy;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverRequirements;
import org.zhaoliao.command.CommandAnswer;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** Takes acts on agreements one by one, each as a command that a township sends. */
final class AgreementDesk {

    private final County county;
    private final Inbox inbox;

    AgreementDesk(County county, Inbox inbox) {
        this.county = county;
        this.inbox = inbox;
    }

    void take(CareAgreement agreement, AgreementAct act) {
        String operation =
                "agreement." + act.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        inbox.take(
                operation,
                agreement.division(),
                agreement.id().value() + " " + act.on(),
                act.on(),
                () -> carryOut(agreement, act));
    }

    void take(CareAgreement agreement, AgreementAction action, LocalDate day) {
        take(agreement, AgreementAct.of(action, day));
    }

    /** The agreement is handed to the three parties, and all sign. */
    void sign(CareAgreement draft, LocalDate day) {
        take(draft, AgreementAction.SUBMIT, day);
        take(draft, AgreementAct.sign(Party.ENTRUSTING, day));
        Recipient recipient = recipient(draft);
        Policy policy = county.book().at(draft.division(), day);
        Signatory by = Signatory.entitled(recipient, caregiver(draft), policy);
        take(draft, AgreementAct.signForRecipient(by, by.right(recipient, caregiver(draft), policy), day));
        take(draft, AgreementAct.sign(Party.CAREGIVER, day));
    }

    void bringIntoForce(CareAgreement signed, LocalDate day) {
        List<CareAgreement> others = county.store().agreements().of(signed.recipient()).stream()
                .map(Versioned::value)
                .filter(other -> !other.id().equals(signed.id()))
                .toList();
        take(signed, AgreementAct.bringIntoForce(day, suited(signed, day), others));
    }

    /** Whether the caregiver may go on, or begin, on a day. */
    boolean isSuited(CareAgreement agreement, LocalDate day) {
        return suited(agreement, day).verdict() == Verdict.MET
                && caregiver(agreement).available().contains(day);
    }

    private Finding suited(CareAgreement agreement, LocalDate day) {
        int others = (int) county.store().agreements().of(agreement.caregiver()).stream()
                .map(Versioned::value)
                .filter(other -> other.status().holds() && !other.recipient().equals(agreement.recipient()))
                .count();
        Candidacy candidacy = new Candidacy(
                caregiver(agreement),
                agreement.relation(),
                others,
                recipient(agreement).details());
        return CaregiverRequirements.examine(candidacy, county.book().at(agreement.division(), day));
    }

    private CommandAnswer carryOut(CareAgreement agreement, AgreementAct act) {
        Versioned<CareAgreement> stored =
                county.store().agreements().find(agreement.id()).orElseThrow();
        return AgreementLifeCycle.decide(stored.value(), act)
                .fold(
                        accepted -> CommandAnswer.wrote(
                                CareAgreements.KIND,
                                county.store()
                                        .agreements()
                                        .replace(
                                                AgreementLifeCycle.after(stored.value(), act, accepted),
                                                stored.revision(),
                                                county.change(act.on(), "agreement-step"))),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }

    private Caregiver caregiver(CareAgreement agreement) {
        return county.store()
                .caregivers()
                .find(agreement.caregiver())
                .orElseThrow()
                .value();
    }

    private Recipient recipient(CareAgreement agreement) {
        return county.store()
                .recipients()
                .find(agreement.recipient())
                .orElseThrow()
                .value();
    }
}
