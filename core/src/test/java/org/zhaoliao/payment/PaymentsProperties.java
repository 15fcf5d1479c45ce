package org.zhaoliao.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.support.Entitlements;
import org.zhaoliao.support.SupportPeriod;

/** W1.4: what holds for every payment. */
class PaymentsProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static Sample away(AbsenceKind kind, int after, int days) {
        Sample person = new Sample();
        LocalDate left = START.plusDays(after);
        person.absences = List.of(new Absence(kind, DateRange.of(left, left.plusDays(days))));
        return person;
    }

    @Property(tries = 300)
    void whatIsPaidAndWhatIsWithheldAreWhatThePersonIsEntitledTo(
            @ForAll AbsenceKind kind, @ForAll @IntRange(max = 180) int after, @ForAll @IntRange(min = 1) int days) {
        Sample person = away(kind, after, days % 400 + 1);
        PaymentLine line = person.line();
        Policy policy = Sample.BOOK.at(person.village, Sample.MONTH.atDay(1));
        BigDecimal entitled = Entitlements.of(person.register, person.form, person.level, policy)
                .monthlyTotal();
        BigDecimal withheld = line.items().stream()
                .map(item -> item.due().subtract(item.paid()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(entitled, line.paid().add(withheld));
        assertTrue(withheld.signum() >= 0);
        assertEquals(withheld.signum() == 0, line.reasons().isEmpty());
        assertEquals(withheld.signum() == 0, line.status() == PaymentStatus.PAID);
    }

    @Property(tries = 300)
    void whoLeftEarlierIsNeverPaidMore(
            @ForAll AbsenceKind kind, @ForAll @IntRange(max = 180) int after, @ForAll @IntRange(max = 90) int earlier) {
        int until = 400;
        PaymentLine later = away(kind, after, until - after).line();
        PaymentLine sooner =
                away(kind, after - earlier, until - after + earlier).line();

        assertTrue(sooner.paid().compareTo(later.paid()) <= 0);
    }

    @Property(tries = 300)
    void eachMonthIsBeforeOrInOrAfterSupport(
            @ForAll @IntRange(max = 400) int confirmed, @ForAll @IntRange(max = 800) int decided) {
        DateRange begun = SupportPeriod.from(START.plusDays(confirmed));
        YearMonth first = YearMonth.from(START.plusDays(confirmed)).plusMonths(1);
        YearMonth last = YearMonth.from(START.plusDays(decided));

        SupportPeriod.until(begun, START.plusDays(decided)).forEach(support -> {
            Sample person = new Sample();
            person.support = support;
            for (YearMonth month = first.minusMonths(1);
                    month.isBefore(last.plusMonths(3));
                    month = month.plusMonths(1)) {
                PaymentStatus expected = month.isBefore(first)
                        ? PaymentStatus.NOT_BEGUN
                        : month.isAfter(last) ? PaymentStatus.ENDED : PaymentStatus.PAID;
                assertEquals(
                        expected,
                        new Payments(Sample.BOOK, month).line(person.month()).status());
            }
        });
        assertEquals(
                last.isBefore(first),
                SupportPeriod.until(begun, START.plusDays(decided)).isEmpty());
    }
}
