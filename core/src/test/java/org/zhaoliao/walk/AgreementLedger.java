package org.zhaoliao.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAct.Detail.Rest;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;

/** Keeps book of the acts that were taken, and tells from them alone what held on a day: a second opinion beside the agreements' own. */
final class AgreementLedger {

    /**
     * One agreement.
     *
     * @param draft as it was drafted
     * @param acts what was done, oldest first
     */
    record Account(CareAgreement draft, List<AgreementAct> acts) {

        AgreementId id() {
            return draft.id();
        }

        CaregiverId caregiver() {
            return draft.caregiver();
        }

        /** From the day it took effect, all signatures given by then, within its term, until it was ended or found void. */
        boolean isHeldOn(LocalDate day) {
            return effect().filter(from -> !day.isBefore(from)).isPresent()
                    && draft.terms().term().contains(day)
                    && Stream.of(AgreementAction.END, AgreementAction.DECLARE_VOID)
                            .flatMap(this::days)
                            .noneMatch(end -> !day.isBefore(end));
        }

        /** Why it rests on a day: of what began by then and was not resumed. */
        Optional<SuspensionReason> restOn(LocalDate day) {
            Optional<SuspensionReason> resting = Optional.empty();
            for (AgreementAct act : acts) {
                if (!act.on().isAfter(day)) {
                    resting = switch (act.action()) {
                        case SUSPEND -> Optional.of(((Rest) act.detail().get(0)).reason());
                        case RESUME -> Optional.empty();
                        default -> resting;
                    };
                }
            }
            return resting;
        }

        boolean isInForceOn(LocalDate day) {
            return isHeldOn(day) && restOn(day).isEmpty();
        }

        boolean isInOrder() {
            List<LocalDate> days = acts.stream().map(AgreementAct::on).toList();
            return days.equals(days.stream().sorted().toList());
        }

        private Optional<LocalDate> effect() {
            return days(AgreementAction.BRING_INTO_FORCE).findFirst();
        }

        private Stream<LocalDate> days(AgreementAction action) {
            return acts.stream().filter(act -> act.action() == action).map(AgreementAct::on);
        }
    }

    private final Map<AgreementId, Account> accounts = new LinkedHashMap<>();

    void drafted(CareAgreement draft) {
        accounts.put(draft.id(), new Account(draft, new ArrayList<>()));
    }

    void taken(AgreementId id, AgreementAct act) {
        Objects.requireNonNull(accounts.get(id)).acts().add(act);
    }

    List<Account> of(RecipientId recipient) {
        return accounts.values().stream()
                .filter(account -> account.draft().recipient().equals(recipient))
                .toList();
    }
}
