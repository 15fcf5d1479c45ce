package org.zhaoliao.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.support.EntitlementKind;

/** An absence that has lasted for so long that something is not paid (暂停发放). */
record Suspension(Absence absence, PolicyValue<List<EntitlementKind>> items) {

    /** Whole months: suspended is a month on whose first day the absence has lasted for longer than the policy allows, and goes on. */
    static Optional<Suspension> of(Absence absence, YearMonth month, Policy policy) {
        LocalDate first = month.atDay(1);
        int allowed = policy.get(PaymentPolicy.daysBeforeSuspension(absence.kind()));
        boolean suspends = absence.days().contains(first)
                && absence.days().from().plusDays(allowed).isBefore(first);
        return suspends
                ? Optional.of(new Suspension(absence, policy.cited(PaymentPolicy.suspends(absence.kind()))))
                : Optional.empty();
    }

    boolean withholds(EntitlementKind kind) {
        return items.value().contains(kind);
    }

    Reason reason(EntitlementKind kind) {
        return Reason.of(
                "payment.suspended",
                Wording.argument(kind),
                Wording.argument(absence.kind()),
                absence.days().from(),
                items.citation());
    }
}
