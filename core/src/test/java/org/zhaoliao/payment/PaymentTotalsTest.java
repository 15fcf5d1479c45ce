package org.zhaoliao.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.payment.PaymentTotals.PaymentClass;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.support.EntitlementKind;

@DisplayName("W1.4: what a township's list adds up to")
class PaymentTotalsTest {

    private static final DivisionCode ONE = DivisionCode.of("141121100212");
    private static final DivisionCode OTHER = DivisionCode.of("141121100213");

    private static PaymentLine inInstitution() {
        Sample person = new Sample();
        person.village = OTHER;
        person.form = SupportForm.CENTRAL;
        return person.line();
    }

    private static PaymentLine lost() {
        Sample person = new Sample();
        person.absences = List.of(Sample.away(AbsenceKind.LOST, "2024-01-01"));
        return person.line();
    }

    private static PaymentLine notBegun() {
        Sample person = new Sample();
        person.support = DateRange.from(LocalDate.of(2024, 6, 1));
        return person.line();
    }

    @Test
    @DisplayName("persons by status; yuan by item, by village, by form and register")
    void breakdowns() {
        PaymentTotals totals = Stream.of(new Sample().line(), lost(), inInstitution(), notBegun())
                .collect(PaymentTotals.adding());

        assertEquals(
                Map.of(PaymentStatus.PAID, 2, PaymentStatus.REDUCED, 1, PaymentStatus.NOT_BEGUN, 1), totals.persons());
        assertEquals(
                Map.of(
                        EntitlementKind.BASIC_LIVING, new BigDecimal("2275"),
                        EntitlementKind.CARE_FEE, new BigDecimal("404.5")),
                totals.byItem());
        assertEquals(Map.of(ONE, new BigDecimal("1665.5"), OTHER, new BigDecimal("1014")), totals.byVillage());
        assertEquals(
                Map.of(
                        new PaymentClass(SupportForm.DISPERSED, RegisterType.RURAL), new BigDecimal("1665.5"),
                        new PaymentClass(SupportForm.CENTRAL, RegisterType.RURAL), new BigDecimal("1014")),
                totals.byClass());
        assertEquals(new BigDecimal("2679.5"), totals.paid());
    }

    @Test
    @DisplayName("the lists of two townships together are the list of both")
    void merged() {
        PaymentTotals one = Stream.of(new Sample().line(), lost()).collect(PaymentTotals.adding());
        PaymentTotals other = Stream.of(inInstitution(), notBegun()).collect(PaymentTotals.adding());

        assertEquals(
                Stream.of(new Sample().line(), lost(), inInstitution(), notBegun())
                        .collect(PaymentTotals.adding()),
                one.merge(other));
    }

    @Test
    @DisplayName("nobody is nothing, and who is paid nothing is counted without a village or class")
    void nothing() {
        assertEquals(PaymentTotals.NONE, Stream.<PaymentLine>empty().collect(PaymentTotals.adding()));
        assertEquals(BigDecimal.ZERO, PaymentTotals.NONE.paid());
        assertEquals(
                new PaymentTotals(Map.of(PaymentStatus.NOT_BEGUN, 1), Map.of(), Map.of(), Map.of()),
                Stream.of(notBegun()).collect(PaymentTotals.adding()));
    }

    @Test
    @DisplayName("totals are listed in one order: by status, item and division, form before register")
    void ordered() {
        PaymentTotals totals = Stream.of(inInstitution(), notBegun(), lost(), new Sample().line())
                .collect(PaymentTotals.adding());

        assertEquals(
                List.of(PaymentStatus.PAID, PaymentStatus.REDUCED, PaymentStatus.NOT_BEGUN),
                List.copyOf(totals.persons().keySet()));
        assertEquals(List.of(ONE, OTHER), List.copyOf(totals.byVillage().keySet()));
        PaymentClass ruralHome = new PaymentClass(SupportForm.DISPERSED, RegisterType.RURAL);
        assertTrue(ruralHome.compareTo(new PaymentClass(SupportForm.DISPERSED, RegisterType.URBAN)) < 0);
        assertTrue(new PaymentClass(SupportForm.DISPERSED, RegisterType.URBAN)
                        .compareTo(new PaymentClass(SupportForm.CENTRAL, RegisterType.RURAL))
                < 0);
        assertEquals(0, ruralHome.compareTo(new PaymentClass(SupportForm.DISPERSED, RegisterType.RURAL)));
    }
}
