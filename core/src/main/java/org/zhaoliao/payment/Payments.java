package org.zhaoliao.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.support.EntitlementItem;
import org.zhaoliao.support.EntitlementKind;
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
        Set<EntitlementKind> suspended = EnumSet.noneOf(EntitlementKind.class);
        List<Reason> reasons = new ArrayList<>();
        for (Absence absence : person.absences()) {
            if (suspends(absence, policy)) {
                PolicyValue<List<EntitlementKind>> items = policy.cited(PaymentPolicy.suspends(absence.kind()));
                suspended.addAll(items.value());
                reasons.add(Reason.of(
                        "payment.suspended",
                        Wording.argument(absence.kind()),
                        absence.days().from(),
                        items.citation()));
            }
        }
        List<PaymentItem> items = items(person, policy, suspended);
        return line(person, status(items), items, reasons);
    }

    /** Whole months: suspended is a month on whose first day the absence has lasted for longer than the policy allows, and goes on. */
    private boolean suspends(Absence absence, Policy policy) {
        LocalDate first = month.atDay(1);
        int allowed = policy.get(PaymentPolicy.daysBeforeSuspension(absence.kind()));
        return absence.days().contains(first)
                && absence.days().from().plusDays(allowed).isBefore(first);
    }

    private static List<PaymentItem> items(SupportedMonth person, Policy policy, Set<EntitlementKind> suspended) {
        List<PaymentItem> items = new ArrayList<>();
        for (EntitlementItem item : Entitlements.of(person.register(), person.form(), person.level(), policy)
                .items()) {
            if (item instanceof EntitlementItem.Monthly monthly) {
                BigDecimal paid = suspended.contains(monthly.kind()) ? BigDecimal.ZERO : monthly.yuan();
                items.add(new PaymentItem(monthly.kind(), monthly.yuan(), paid, monthly.citation()));
            }
        }
        return items;
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
