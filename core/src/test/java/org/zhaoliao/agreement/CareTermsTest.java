package org.zhaoliao.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.PolicyCheck;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.support.CapitalAmount;

@DisplayName("W2.5: duties are items of the agreement")
class CareTermsTest {

    private static String fault(List<CareDuty> duties, int timesAWeek, String fee) {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> new CareTerms(duties, timesAWeek, new BigDecimal(fee), Sample.YEAR));
        return refusal.errors().get(0).code();
    }

    @Test
    @DisplayName("duties, each once, in their own order")
    void duties() {
        assertEquals(List.of(CareDuty.DAILY_WATCH, CareDuty.LIFE_CARE), Sample.TERMS.duties());
        assertEquals(
                List.of(CareDuty.LIFE_CARE),
                new CareTerms(List.of(CareDuty.LIFE_CARE, CareDuty.LIFE_CARE), 1, BigDecimal.ZERO, Sample.YEAR)
                        .duties());
    }

    @Test
    @DisplayName("no agreement without a duty, a frequency, or with a fee below nothing")
    void refused() {
        List<CareDuty> duty = List.of(CareDuty.LIFE_CARE);
        assertEquals("agreement.duties", fault(List.of(), 7, "300"));
        assertEquals("agreement.times-a-week", fault(duty, 0, "300"));
        assertEquals("agreement.monthly-fee", fault(duty, 7, "-0.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"187.505", "33.3333333", "10000000000000000", "1E+16"})
    @DisplayName("no fee that could not be written in capitals on the agreement")
    void feeThatCannotBeWritten(String fee) {
        assertEquals("agreement.monthly-fee", fault(List.of(CareDuty.LIFE_CARE), 7, fee));
        assertThrows(InvalidInputException.class, () -> new CapitalAmount(new BigDecimal(fee)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "187.50", "187.5000", "9999999999999999.99", "1E+15"})
    @DisplayName("and any that can")
    void feeThatCanBeWritten(String fee) {
        CareTerms terms = new CareTerms(List.of(CareDuty.LIFE_CARE), 7, new BigDecimal(fee), Sample.YEAR);
        assertTrue(new CapitalAmount(terms.monthlyFee()).text().startsWith("人民币"));
    }

    @Test
    @DisplayName("the usual term is twelve months")
    void usualTerm() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        assertEquals(DateRange.of(first, LocalDate.of(2027, 3, 1)), CareTerms.usualTerm(first, Sample.policy(first)));
    }

    @Test
    @DisplayName("the national book answers every parameter")
    void policy() {
        PolicyCheck.assertAnswered("agreement", AgreementPolicy.parameters(), Sample.START);
    }
}
