package org.zhaoliao.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.support.EntitlementKind;

@DisplayName("W1.4: what a recipient is paid for a month, 社会救助法 art. 17")
class PaymentsTest {

    private final Sample person = new Sample();

    @ParameterizedTest(name = "{0}, {1}: {2} yuan")
    @CsvSource({"RURAL,DISPERSED,885.5", "RURAL,CENTRAL,1014", "URBAN,DISPERSED,955", "URBAN,CENTRAL,1110"})
    @DisplayName("the standards of register and form, the fee of the month's level")
    void full(RegisterType register, SupportForm form, BigDecimal yuan) {
        person.register = register;
        person.form = form;
        PaymentLine line = person.line();

        assertEquals(PaymentStatus.PAID, line.status());
        assertEquals(yuan, line.paid());
        assertEquals(List.of(), line.reasons());
        assertEquals(new Citation("invented", "3"), line.items().get(1).citation());
        assertEquals(register, line.register());
        assertEquals(form, line.form());
    }

    @Test
    @DisplayName("a fee of nothing is paid in full")
    void noFee() {
        person.level = CareLevel.CAPABLE;

        assertEquals(PaymentStatus.PAID, person.line().status());
        assertEquals(
                List.of(EntitlementKind.BASIC_LIVING, EntitlementKind.CARE_FEE),
                person.line().items().stream().map(PaymentItem::kind).toList());
    }

    @ParameterizedTest(name = "away since {1} ({0}): {2}")
    @CsvSource({
        "STAY,2024-03-31,REDUCED",
        "STAY,2024-04-01,PAID",
        "LOST,2024-03-31,REDUCED",
        "LOST,2024-04-01,PAID",
        "DETAINED,2024-04-30,REDUCED",
        "DETAINED,2024-05-01,PAID"
    })
    @DisplayName(
            "(b)26, (b)44, (b)45: the fee pauses when on the first of the month an absence has lasted for more than its days")
    void suspended(AbsenceKind kind, String since, PaymentStatus expected) {
        person.absences = List.of(Sample.away(kind, since));

        assertEquals(expected, person.line().status());
    }

    @Test
    @DisplayName("(b)26: a suspended fee is shown with its reason; the basic living goes on")
    void reason() {
        person.absences = List.of(Sample.away(AbsenceKind.STAY, "2024-02-10"));
        PaymentLine line = person.line();

        assertEquals(new BigDecimal("780"), line.paid());
        assertEquals(
                new PaymentItem(
                        EntitlementKind.CARE_FEE,
                        new BigDecimal("105.5"),
                        BigDecimal.ZERO,
                        new Citation("invented", "3")),
                line.items().get(1));
        assertEquals(
                List.of(Reason.of(
                        "payment.suspended",
                        "@support.EntitlementKind.CARE_FEE",
                        "@payment.AbsenceKind.STAY",
                        "2024-02-10",
                        "照料默认值 (b)26")),
                line.reasons());
        assertEquals(
                "暂停发放照料护理费：自2024-02-10起住院或者入住机构且无人陪护（照料默认值 (b)26）",
                Wording.CHINESE.of(line.reasons().get(0)));
        assertEquals(
                "Not paid: care fee; stay in a hospital or institution without attendance since 2024-02-10 (照料默认值 (b)26)",
                Wording.ENGLISH.of(line.reasons().get(0)));
    }

    @Test
    @DisplayName("(b)26: where the fee is nothing, nothing is withheld, and no reason is given")
    void nothingToWithhold() {
        person.level = CareLevel.CAPABLE;
        person.absences = List.of(Sample.away(AbsenceKind.STAY, "2024-02-10"));
        PaymentLine line = person.line();

        assertEquals(PaymentStatus.PAID, line.status());
        assertEquals(List.of(), line.reasons());
        assertEquals(new BigDecimal("780"), line.paid());
    }

    @Test
    @DisplayName("(b)44, (b)45: each absence that withholds an amount is named, in the order given")
    void severalReasons() {
        person.absences = List.of(
                Sample.away(AbsenceKind.LOST, "2024-03-01"),
                Sample.away(AbsenceKind.STAY, "2024-04-25"),
                Sample.away(AbsenceKind.DETAINED, "2024-04-01"));

        assertEquals(
                List.of("@payment.AbsenceKind.LOST", "@payment.AbsenceKind.DETAINED"),
                person.line().reasons().stream()
                        .map(reason -> reason.arguments().get(1))
                        .toList());
        assertEquals(PaymentStatus.REDUCED, person.line().status());
    }

    @Test
    @DisplayName("(b)26: an absence that is over before the month suspends nothing")
    void back() {
        person.absences = List.of(
                new Absence(AbsenceKind.STAY, DateRange.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 1))));

        assertEquals(PaymentStatus.PAID, person.line().status());
    }

    @Test
    @DisplayName("(b)45: a locality that suspends everything pays nothing")
    void everything() {
        person.absences = List.of(Sample.away(AbsenceKind.DETAINED, "2024-04-01"));
        Payments strict = new Payments(
                Sample.BOOK.with(
                        "strict",
                        PolicyTable.read(
                                List.of(
                                        "payment.suspends.detained,141121,2024-01-01,,BASIC_LIVING CARE_FEE,invented,4,LOCAL_RULE"))),
                Sample.MONTH);
        PaymentLine line = strict.line(person.month());

        assertEquals(PaymentStatus.SUSPENDED, line.status());
        assertEquals(0, line.paid().signum());
        assertEquals(
                List.of(
                        "@support.EntitlementKind.BASIC_LIVING invented 4",
                        "@support.EntitlementKind.CARE_FEE invented 4"),
                line.reasons().stream()
                        .map(reason -> reason.arguments().get(0) + " "
                                + reason.arguments().get(3))
                        .toList());
    }

    @ParameterizedTest(name = "support {0} to {1}: {2}")
    @CsvSource({
        "2024-06-01,,NOT_BEGUN,payment.not-begun,2024-06-01",
        "2022-03-01,2024-05-01,ENDED,payment.ended,2024-05-01",
        "2022-03-01,2024-06-01,PAID,,",
        "2024-05-01,2024-06-01,PAID,,"
    })
    @DisplayName("M17, M26: months before the first and after the last are not paid, and say so")
    void outside(LocalDate from, LocalDate until, PaymentStatus expected, String code, String day) {
        person.support = until == null ? DateRange.from(from) : DateRange.of(from, until);
        PaymentLine line = person.line();

        assertEquals(expected, line.status());
        assertEquals(code == null ? List.of() : List.of(Reason.of(code, day)), line.reasons());
        assertEquals(expected != PaymentStatus.PAID, line.items().isEmpty());
    }

    @Test
    @DisplayName(
            "(b)26: a month begun is paid in full; where the locality pays whole months only it is not paid at all")
    void partialMonth() {
        person.support = DateRange.from(LocalDate.of(2024, 5, 20));
        assertEquals(PaymentStatus.PAID, person.line().status());

        Payments wholeMonths = new Payments(
                Sample.BOOK.with(
                        "whole",
                        PolicyTable.read(
                                List.of("support.partial-month,141121,2024-01-01,,NOTHING,invented,5,LOCAL_RULE"))),
                Sample.MONTH);
        PaymentLine line = wholeMonths.line(person.month());
        assertEquals(PaymentStatus.PARTIAL_MONTH, line.status());
        assertEquals(List.of(Reason.of("payment.partial-unpaid", "invented 5")), line.reasons());
        assertEquals(List.of(), line.items());
    }

    @Test
    @DisplayName("社会救助法 art. 17: the amounts are those of the first of the month, as the village's divisions set them")
    void effectiveMonth() {
        Payments raised = new Payments(
                Sample.BOOK.with(
                        "raised",
                        PolicyTable.read(
                                List.of(
                                        "support.basic-living.rural.dispersed,141121100,2024-01-01,2024-05-01,790,invented,6,LOCAL_RULE",
                                        "support.basic-living.rural.dispersed,141121100,2024-05-01,2024-05-02,791.05,invented,6,LOCAL_RULE",
                                        "support.basic-living.rural.dispersed,141121100,2024-05-02,,792,invented,6,LOCAL_RULE"))),
                Sample.MONTH);

        PaymentItem basic = raised.line(person.month()).items().get(0);
        assertEquals(new BigDecimal("791.05"), basic.paid());
        assertEquals(new Citation("invented", "6"), basic.citation());
        assertEquals(new BigDecimal("896.55"), raised.line(person.month()).paid());
    }

    @Test
    @DisplayName("W5.1: an amount that the locality has not set is an error, never nothing")
    void missing() {
        person.form = SupportForm.CENTRAL;
        person.level = CareLevel.WHOLLY_DEPENDENT;

        assertThrows(MissingPolicyException.class, person::line);
    }

    @Test
    @DisplayName("W5.1: the defaults are there, and marked as such")
    void defaults() {
        for (Parameter<?> parameter : PaymentPolicy.parameters()) {
            assertEquals(
                    "照料默认值",
                    NationalPolicy.book()
                            .at(person.village, LocalDate.of(2024, 5, 1))
                            .cited(parameter)
                            .citation()
                            .document());
        }
        assertEquals(6, PaymentPolicy.parameters().size());
    }

    @ParameterizedTest(name = "{0}: after {1} days, (b){2}")
    @CsvSource({"STAY,30,26", "LOST,30,44", "DETAINED,0,45"})
    @DisplayName("(b)26, (b)44, (b)45: the default days and what they suspend: the care fee only")
    void defaultDays(AbsenceKind kind, int days, String row) {
        Policy policy = NationalPolicy.book().at(person.village, LocalDate.of(2024, 5, 1));

        assertEquals(days, policy.get(PaymentPolicy.daysBeforeSuspension(kind)));
        assertEquals(List.of(EntitlementKind.CARE_FEE), policy.get(PaymentPolicy.suspends(kind)));
        assertEquals(
                new Citation("照料默认值", "(b)" + row),
                policy.cited(PaymentPolicy.suspends(kind)).citation());
        assertEquals(
                Standing.DEFAULT, policy.cited(PaymentPolicy.suspends(kind)).standing());
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    @DisplayName("W5.3: each status and each absence has a name in both languages")
    void names(PaymentStatus status) {
        assertFalse(Wording.CHINESE.of(status).isBlank());
        assertFalse(Wording.ENGLISH.of(status).isBlank());
        for (AbsenceKind kind : AbsenceKind.values()) {
            assertFalse(Wording.ENGLISH.of(kind).isBlank());
        }
    }

    @Test
    @DisplayName("W5.4: a month names the recipient by identifier only")
    void hidden() {
        assertEquals("SupportedMonth[R-1]", person.month().toString());
    }
}
