package org.zhaoliao.examples.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.examples.synthetic.SyntheticApplicant.Expected;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.rule.Fact;

/** The invented county resembles a real one. */
class SyntheticCountyTest {

    private static final SyntheticCounty COUNTY = SyntheticCounty.generate(20260930);

    @Test
    @DisplayName("the same seed gives the same county, another seed another one")
    void sameSeed() {
        SyntheticCounty again = SyntheticCounty.generate(20260930);
        assertEquals(COUNTY, again);
        assertEquals(COUNTY.ledger(), again.ledger());
        assertNotEquals(COUNTY.ledger(), SyntheticCounty.generate(1).ledger());
    }

    @Test
    @DisplayName("1,500 dispersed and 250 central recipients, each once")
    void size() {
        assertEquals(
                1_500,
                COUNTY.recipients().stream()
                        .filter(SyntheticCountyTest::dispersed)
                        .count());
        assertEquals(1_750, COUNTY.recipients().size());
        assertEquals(1_750, COUNTY.byResidentId().size());
    }

    @Test
    @DisplayName("care levels at home: 68 % capable, 26 % partly, 6 % wholly dependent")
    void careLevels() {
        near(68, SyntheticCountyTest::dispersed, r -> r.ledgerLevel() == CareLevel.CAPABLE);
        near(26, SyntheticCountyTest::dispersed, r -> r.ledgerLevel() == CareLevel.PARTLY_DEPENDENT);
        near(6, SyntheticCountyTest::dispersed, r -> r.ledgerLevel() == CareLevel.WHOLLY_DEPENDENT);
    }

    @Test
    @DisplayName(
            "12 % intellectual, 6 % mental disability; 9 % aged 80 and over; rural to urban 10 to 1; mostly men; few minors")
    void people() {
        near(12, r -> true, r -> has(r, DisabilityKind.INTELLECTUAL));
        near(6, r -> true, r -> has(r, DisabilityKind.MENTAL));
        near(9, r -> true, r -> age(r) >= 80);
        near(100.0 / 11, r -> true, r -> r.register() == RegisterType.URBAN);
        near(78, r -> true, r -> r.person().sex() == Sex.MALE);
        near(0.5, r -> true, r -> age(r) < 18);
        assertTrue(COUNTY.recipients().stream().anyMatch(r -> age(r) < 18));
    }

    @Test
    @DisplayName("no number looks as if a spreadsheet had damaged it")
    void undamaged() {
        for (long seed = 0; seed < 10; seed++) {
            assertFalse(SyntheticCounty.generate(seed).recipients().stream()
                    .anyMatch(r -> r.person().residentId().reveal().endsWith("000")));
        }
    }

    @Test
    @DisplayName("most elders carry the county's code of before 2003")
    void oldCode() {
        near(
                96,
                r -> age(r) >= 60,
                r -> r.person().residentId().divisionPrefix().equals("142322"));
    }

    @Test
    @DisplayName("nobody is supported before birth or after the day of the ledger")
    void firstMonths() {
        assertTrue(COUNTY.recipients().stream()
                .allMatch(r -> r.firstMonth().atEndOfMonth().isAfter(r.person().birthDate())
                        && !r.firstMonth().atDay(1).isAfter(SyntheticCounty.DAY)));
    }

    @Test
    @DisplayName("one answer in a hundred is unknown; few home visits contradict the ledger")
    void selfCare() {
        List<Fact<Boolean>> answers =
                COUNTY.recipients().stream().flatMap(r -> r.selfCare().stream()).toList();
        assertEquals(1_750 * 6, answers.size());
        assertEquals(1.0, percent(answers, answer -> !answer.isKnown()), 0.5);
        long contradicting = COUNTY.recipients().stream()
                .filter(r -> r.selfCare().stream().allMatch(Fact::isKnown))
                .filter(r -> level(r) != r.ledgerLevel())
                .count();
        assertTrue(contradicting >= 2 && contradicting <= 25, () -> "contradicting: " + contradicting);
    }

    @Test
    @DisplayName("every dispersed recipient has a caregiver of age, no central one has")
    void caregivers() {
        COUNTY.recipients()
                .forEach(r -> assertEquals(dispersed(r) ? 1 : 0, r.caregivers().size()));
        assertTrue(COUNTY.recipients().stream()
                .flatMap(r -> r.caregivers().stream())
                .allMatch(c -> AgeRule.ON_BIRTHDAY.ageOn(c.person().birthDate(), SyntheticCounty.DAY) >= 18));
    }

    @Test
    @DisplayName("about 97 % of the means are known")
    void means() {
        near(97, r -> true, r -> r.means().obligorsCannotSupport().isKnown());
        near(97, r -> true, r -> r.means().yearlyIncome().isKnown());
    }

    @Test
    @DisplayName("forty applicants: sixteen eligible, fourteen not, ten for whom a fact is missing")
    void applicants() {
        Map<Expected, Long> counts = COUNTY.applicants().stream()
                .collect(Collectors.groupingBy(SyntheticApplicant::expected, Collectors.counting()));
        assertEquals(Map.of(Expected.ELIGIBLE, 16L, Expected.NOT_ELIGIBLE, 14L, Expected.UNDETERMINED, 10L), counts);
        COUNTY.applicants()
                .forEach(applicant -> assertEquals(
                        applicant.expected() == Expected.UNDETERMINED,
                        !applicant.means().deposits().isKnown()
                                || !applicant.means().obligorsCannotSupport().isKnown()));
    }

    @Test
    @DisplayName("each township has visitors for its month, and a fifth more")
    void visitors() {
        Map<String, Integer> capacity = COUNTY.visitors().stream()
                .collect(Collectors.groupingBy(
                        visitor -> visitor.township().digits(), Collectors.summingInt(SyntheticVisitor::visitsAMonth)));
        assertEquals(12, capacity.size());
        int need = COUNTY.recipients().stream()
                .filter(SyntheticCountyTest::dispersed)
                .mapToInt(r -> List.of(1, 2, 4).get(List.of(CareLevel.values()).indexOf(r.ledgerLevel())))
                .sum();
        double ratio = capacity.values().stream().mapToInt(Integer::intValue).sum() / (double) need;
        assertEquals(1.2, ratio, 0.05);
    }

    private static void near(double percent, Predicate<SyntheticRecipient> of, Predicate<SyntheticRecipient> wanted) {
        List<SyntheticRecipient> all = COUNTY.recipients().stream().filter(of).toList();
        assertEquals(percent, percent(all, wanted), 2.5);
    }

    private static <T> double percent(List<T> all, Predicate<T> wanted) {
        return 100.0 * all.stream().filter(wanted).count() / all.size();
    }

    private static boolean dispersed(SyntheticRecipient recipient) {
        return recipient.form() == SupportForm.DISPERSED;
    }

    private static boolean has(SyntheticRecipient recipient, DisabilityKind kind) {
        return recipient.disabilities().stream().anyMatch(disability -> disability.kind() == kind);
    }

    private static int age(SyntheticRecipient recipient) {
        return AgeRule.ON_BIRTHDAY.ageOn(recipient.person().birthDate(), SyntheticCounty.DAY);
    }

    private static CareLevel level(SyntheticRecipient recipient) {
        long failed = recipient.selfCare().stream()
                .filter(answer -> !answer.value().orElseThrow())
                .count();
        if (failed == 0) {
            return CareLevel.CAPABLE;
        }
        return failed <= 3 ? CareLevel.PARTLY_DEPENDENT : CareLevel.WHOLLY_DEPENDENT;
    }
}
