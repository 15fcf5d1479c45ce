package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.oversight.Agreements.FOLLOWER;
import static org.zhaoliao.oversight.Agreements.FORMER;
import static org.zhaoliao.oversight.OversightExamples.MONDAY;
import static org.zhaoliao.oversight.OversightExamples.POLICY;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.ReplacementChain.Step;
import org.zhaoliao.person.RecipientId;

/** W4.3: nobody is left uncovered while a caregiver is replaced without its being told. */
class ReplacementChainProperties {

    private static final ReplacementNeed NEED = new ReplacementNeed(new RecipientId("R1"), FORMER, MONDAY, List.of());

    @Property
    @Label("the uncovered days are those of a count day by day, until the follower serves")
    void uncoveredDayByDay(
            @ForAll @IntRange(max = 20) int ends,
            @ForAll @IntRange(max = 20) int follows,
            @ForAll @IntRange(max = 30) int asked) {
        List<CareAgreement> agreements = agreements(ends, follows);
        ReplacementChain chain = chain(agreements, asked);
        long expected = MONDAY.datesUntil(MONDAY.plusDays(asked + 1))
                .filter(day -> day.isBefore(MONDAY.plusDays(follows)))
                .filter(day -> agreements.stream()
                        .flatMap(agreement -> agreement.daysInForce().stream())
                        .noneMatch(range -> range.contains(day)))
                .count();
        assertEquals(expected, chain.uncoveredDays());
        assertTrue(chain.uncovered().stream()
                .flatMap(DateRange::dates)
                .noneMatch(day -> day.isAfter(MONDAY.plusDays(asked))));
    }

    @Property
    @Label("what was done on a day stays done on every later day")
    void doneStaysDone(
            @ForAll @IntRange(max = 20) int ends,
            @ForAll @IntRange(max = 20) int follows,
            @ForAll @IntRange(max = 30) int asked) {
        List<CareAgreement> agreements = agreements(ends, follows);
        List<Step> today = chain(agreements, asked).steps();
        List<Step> tomorrow = chain(agreements, asked + 1).steps();
        for (int i = 0; i < today.size(); i++) {
            assertTrue(!today.get(i).isDone() || tomorrow.get(i).equals(today.get(i)));
        }
    }

    private static List<CareAgreement> agreements(int ends, int follows) {
        CareAgreement first = Agreements.inForce(FORMER, MONDAY.minusMonths(2));
        return List.of(
                Agreements.ended(first, MONDAY.plusDays(ends), EndReason.SURVEY_FAILED),
                Agreements.inForce(FOLLOWER, MONDAY.plusDays(follows)));
    }

    private static ReplacementChain chain(List<CareAgreement> agreements, int asked) {
        LocalDate asOf = MONDAY.plusDays(asked);
        return ReplacementChain.of(NEED, Agreements.AT_HOME, agreements, POLICY.on(asOf), WorkingCalendar.mainland())
                .orElseThrow();
    }
}
