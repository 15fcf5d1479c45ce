package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.assessment.Assessed.POLICY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Verdict;

/** What holds for every level: more failed items are never lighter, knowing more never widens, no month is left out, nothing is overridden by one alone. */
class CareLevelProperties {

    private static AssessmentBasis items(int failed, int unknown) {
        return new AssessmentBasis.SixItems(Assessed.answers(failed, unknown));
    }

    private static CareLevelRange range(int failed, int unknown) {
        return items(failed, unknown).range(POLICY);
    }

    @Property
    void failingMoreIsNeverLighter(@ForAll @IntRange(max = 5) int failed, @ForAll @IntRange(max = 6) int unknown) {
        int open = Math.min(unknown, 5 - failed);
        CareLevelRange fewer = range(failed, open);
        CareLevelRange more = range(failed + 1, open);
        assertTrue(more.lightest().compareTo(fewer.lightest()) >= 0);
        assertTrue(more.heaviest().compareTo(fewer.heaviest()) >= 0);
    }

    @Property
    void learningNeverWidens(
            @ForAll @IntRange(max = 5) int failed,
            @ForAll @IntRange(min = 1, max = 6) int unknown,
            @ForAll boolean fails) {
        int open = Math.min(unknown, 6 - failed);
        CareLevelRange before = range(failed, open);
        CareLevelRange after = range(fails ? failed + 1 : failed, open - 1);
        assertTrue(before.contains(after.lightest()) && before.contains(after.heaviest()));
    }

    @Property
    void theFindingIsMetExactlyWhenTheLevelIsCertain(
            @ForAll @IntRange(max = 6) int failed, @ForAll @IntRange(max = 6) int unknown) {
        AssessmentBasis basis = items(failed, Math.min(unknown, 6 - failed));
        assertEquals(basis.range(POLICY).isCertain(), basis.finding(POLICY).verdict() == Verdict.MET);
    }

    @Property
    void aMappingIsTotalOnItsGrades(@ForAll @NotEmpty Map<@IntRange(max = 9) Integer, CareLevel> grades) {
        Policy policy = Assessed.with(
                "assessment.scale.local",
                grades.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")));
        grades.forEach((grade, level) -> {
            AssessmentBasis basis = new AssessmentBasis.ScaleGrade("local", String.valueOf(grade));
            assertEquals(CareLevelRange.certain(level), basis.range(policy));
            assertTrue(basis.refusal(policy).isEmpty());
        });
    }

    @Property
    void anOverrideStandsExactlyWithTwoDifferentSigners(
            @ForAll CareLevel level, @ForAll @IntRange(max = 4) int first, @ForAll @IntRange(max = 4) int second) {
        List<String> staff = List.of("", " ", "s1", "s1 ", "s2");
        String one = staff.get(first).strip();
        String other = staff.get(second).strip();
        boolean lawful = !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        assertEquals(lawful, stands(() -> new LevelOverride(level, "why", staff.get(first), staff.get(second))));
    }

    private static boolean stands(Supplier<LevelOverride> override) {
        try {
            return !override.get().first().isEmpty();
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    @Property(tries = 200)
    void historyIsGapless(
            @ForAll @Size(max = 5) List<@IntRange(max = 900) Integer> days,
            @ForAll @IntRange(max = 30) int start,
            @ForAll @IntRange(min = 1, max = 20) int months) {
        List<SelfCareAssessment> assessments = new ArrayList<>();
        for (int day : days) {
            String id = "a" + assessments.size();
            assessments.add(Assessed.items(id, LocalDate.of(2022, 1, 1).plusDays(day), day % 7, 0));
        }
        CareLevels levels = new CareLevels(Assessed.ADULT, assessments);
        YearMonth from = YearMonth.of(2022, 1).plusMonths(start);
        List<CareLevels.Span> spans = levels.history(from, from.plusMonths(months), POLICY);

        YearMonth next = from;
        for (int i = 0; i < spans.size(); i++) {
            CareLevels.Span span = spans.get(i);
            assertEquals(next, span.from());
            assertTrue(i == 0 || !spans.get(i - 1).level().equals(span.level()));
            for (YearMonth month = span.from(); month.isBefore(span.until()); month = month.plusMonths(1)) {
                assertEquals(levels.inMonth(month, POLICY), span.level());
            }
            next = span.until();
            assertNotEquals(span.from(), next);
        }
        assertEquals(from.plusMonths(months), next);
    }
}
