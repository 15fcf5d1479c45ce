package org.zhaoliao.payment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.support.EntitlementItem;
import org.zhaoliao.support.Entitlements;
import org.zhaoliao.support.PartialMonth;
import org.zhaoliao.support.SupportPolicy;

/**
 * Works out what recipients are paid for a month (救助供养金核算), a line for each. Pure: the same months and book give the same lines, in any order.
 *
 * @param book the policy book; the values of the month's first day in the recipient's village count
 * @param month the month that is paid
 */
public record Payments(PolicyBook book, YearMonth month) {

    /**
     * The line of one recipient.
     *
     * @throws MissingPolicyException when the locality has not set an amount that is due
     */
    public PaymentLine line(SupportedMonth person) {
        DateRange days = DateRange.month(month);
        Policy policy = book.at(person.village(), days.from());
        if (!person.support().overlaps(days)) {
            boolean begun = person.support().from().isBefore(days.from());
            return begun
                    ? uncovered(
                            person,
                            PaymentStatus.ENDED,
                            Reason.of("payment.ended", person.support().until()))
                    : uncovered(
                            person,
                            PaymentStatus.NOT_BEGUN,
                            Reason.of("payment.not-begun", person.support().from()));
        }
        PolicyValue<PartialMonth> partial = policy.cited(SupportPolicy.PARTIAL_MONTH);
        if (!partial.value().isPaid(month, person.support())) {
            return uncovered(
                    person, PaymentStatus.PARTIAL_MONTH, Reason.of("payment.partial-unpaid", partial.citation()));
        }
        return covered(person, policy);
    }

    private PaymentLine covered(SupportedMonth person, Policy policy) {
        List<Suspension> suspensions = person.absences().stream()
                .flatMap(absence -> Suspension.of(absence, month, policy).stream())
                .toList();
        List<PaymentItem> items = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (EntitlementItem.Monthly due : due(person, policy)) {
            List<Reason> withheld = withheld(due, suspensions);
            BigDecimal paid = withheld.isEmpty() ? due.yuan() : BigDecimal.ZERO;
            items.add(new PaymentItem(due.kind(), due.yuan(), paid, due.citation()));
            reasons.addAll(withheld);
        }
        return line(person, status(items), items, reasons);
    }

    private static List<EntitlementItem.Monthly> due(SupportedMonth person, Policy policy) {
        return Entitlements.of(person.register(), person.form(), person.level(), policy).items().stream()
                .filter(EntitlementItem.Monthly.class::isInstance)
                .map(EntitlementItem.Monthly.class::cast)
                .toList();
    }

    /** Why an amount is not paid. Where nothing is due nothing is withheld. */
    private static List<Reason> withheld(EntitlementItem.Monthly due, List<Suspension> suspensions) {
        return suspensions.stream()
                .filter(suspension -> due.yuan().signum() != 0 && suspension.withholds(due.kind()))
                .map(suspension -> suspension.reason(due.kind()))
                .toList();
    }

    private static PaymentStatus status(List<PaymentItem> items) {
        if (items.stream().allMatch(item -> item.paid().compareTo(item.due()) == 0)) {
            return PaymentStatus.PAID;
        }
        boolean nothing = items.stream().allMatch(item -> item.paid().signum() == 0);
        return nothing ? PaymentStatus.SUSPENDED : PaymentStatus.REDUCED;
    }

    private static PaymentLine uncovered(SupportedMonth person, PaymentStatus status, Reason why) {
        return line(person, status, List.of(), List.of(why));
    }

    private static PaymentLine line(
            SupportedMonth person, PaymentStatus status, List<PaymentItem> items, List<Reason> reasons) {
        return new PaymentLine(
                person.recipient(), person.village(), person.register(), person.form(), status, items, reasons);
    }
}
