package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.policy.Policy;

/** Which agreements are due for renewal (续签提醒). */
public final class Renewals {

    private Renewals() {}

    /**
     * The agreements that hold on the day of the policy, run out within the days of the reminder or have run out, and have no successor among the given ones
     * that all parties signed: a draft that nobody signs renews nothing; in the given order.
     */
    public static List<CareAgreement> due(Collection<CareAgreement> agreements, Policy policy) {
        Set<AgreementId> succeeded = new HashSet<>();
        agreements.stream()
                .filter(agreement -> agreement.status() != AgreementStatus.VOID && agreement.isSigned())
                .forEach(agreement -> succeeded.addAll(agreement.predecessor()));
        return agreements.stream()
                .filter(agreement -> agreement.status().holds()
                        && !policy.day().isBefore(reminder(agreement, policy))
                        && !succeeded.contains(agreement.id()))
                .toList();
    }

    private static LocalDate reminder(CareAgreement agreement, Policy policy) {
        return agreement.terms().term().until().minusDays(policy.get(AgreementPolicy.REMINDER_DAYS));
    }
}
