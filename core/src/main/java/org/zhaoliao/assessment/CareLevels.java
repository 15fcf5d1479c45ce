package org.zhaoliao.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * The care level of one recipient through time (护理档次历史), from the assessments, the age and the overrides, 民发〔2021〕43号 art. 20–23.
 *
 * <p>Small children are not assessed by items: they are treated as wholly dependent for their age. An override goes before either. Nothing known
 * leaves every level possible.
 *
 * @param birth the date of birth; while it is unknown the person may be a small child
 * @param assessments all assessments of the recipient, in any order
 */
public record CareLevels(Fact<LocalDate> birth, List<SelfCareAssessment> assessments) {

    public CareLevels {
        assessments = List.copyOf(assessments);
    }

    /** The level on the policy's day, an override included. */
    public CareLevelRange on(Policy policy) {
        Optional<SelfCareAssessment> held = SelfCareAssessment.holdingOn(policy.day(), assessments);
        return of(held, policy);
    }

    /** The level on the policy's day by scale and age alone, before any override. */
    public CareLevelRange computedOn(Policy policy) {
        return computed(SelfCareAssessment.holdingOn(policy.day(), assessments), policy);
    }

    /**
     * Why the level on the policy's day is what it is: what the scale or the age tells, and the override with its reason beside it. Met when nothing is left
     * to be found out or confirmed.
     */
    public Finding finding(Policy policy) {
        Optional<SelfCareAssessment> held = SelfCareAssessment.holdingOn(policy.day(), assessments);
        List<Finding> parts = new ArrayList<>(List.of(computedFinding(held, policy)));
        held.flatMap(SelfCareAssessment::overriding)
                .map(override -> OverrideFinding.of(override, computed(held, policy), policy))
                .ifPresent(parts::add);
        return Finding.combined("assessment.care-level", LevelScale.of(policy).citation(), Combination.ANY, parts);
    }

    /**
     * The level that counts for the care fee of a month. A result counts from the month after it ({@link AssessmentPolicy#EFFECTIVE_AFTER_MONTHS}); age,
     * mappings and everything else are those of the month's first day.
     *
     * @param policy the policy of the recipient's division, of any day
     */
    public CareLevelRange inMonth(YearMonth month, Policy policy) {
        Policy first = policy.on(month.atDay(1));
        LocalDate lastDay = month.minusMonths(first.get(AssessmentPolicy.EFFECTIVE_AFTER_MONTHS))
                .atEndOfMonth();
        return of(SelfCareAssessment.holdingOn(lastDay, assessments), first);
    }

    /**
     * The levels of {@link #inMonth} from a month until another, which does not belong to it any more: without gaps, neighbours differ. Empty when no month
     * lies between.
     */
    public List<Span> history(YearMonth from, YearMonth until, Policy policy) {
        List<Span> spans = new ArrayList<>();
        YearMonth begin = from;
        for (YearMonth month = from; month.isBefore(until); month = month.plusMonths(1)) {
            YearMonth next = month.plusMonths(1);
            CareLevelRange level = inMonth(month, policy);
            if (!next.isBefore(until) || !inMonth(next, policy).equals(level)) {
                spans.add(new Span(begin, next, level));
                begin = next;
            }
        }
        return List.copyOf(spans);
    }

    /**
     * Months of one level (档次区间), half-open.
     *
     * @param from the first month
     * @param until the first month that does not belong to it
     * @param level the level in each of them
     */
    public record Span(YearMonth from, YearMonth until, CareLevelRange level) {}

    private CareLevelRange of(Optional<SelfCareAssessment> held, Policy policy) {
        return held.flatMap(SelfCareAssessment::overriding)
                .filter(override -> OverrideFinding.counts(policy))
                .map(override -> CareLevelRange.certain(override.level()))
                .orElseGet(() -> computed(held, policy));
    }

    private CareLevelRange computed(Optional<SelfCareAssessment> held, Policy policy) {
        CareLevelRange byBasis =
                held.map(assessment -> assessment.basis().range(policy)).orElse(CareLevelRange.ALL);
        return SmallChild.of(birth, policy).range(byBasis);
    }

    private Finding computedFinding(Optional<SelfCareAssessment> held, Policy policy) {
        SmallChild child = SmallChild.of(birth, policy);
        Optional<AssessmentBasis> basis = held.map(SelfCareAssessment::basis);
        if (child.young() == Verdict.MET) {
            return child.confirmed(
                    basis.filter(AssessmentBasis.AgeNote.class::isInstance).isPresent());
        }
        Finding byBasis = basis.map(seen -> seen.finding(policy))
                .orElseGet(() -> LevelScale.of(policy).notLookedAt("assessment.never-assessed"));
        return child.young() == Verdict.NOT_MET
                ? byBasis
                : Finding.combined(
                        "assessment.by-age", child.citation(), Combination.ALL, List.of(child.ageUnknown(), byBasis));
    }

    /** Tells nothing: levels are health data. */
    @Override
    public String toString() {
        return "CareLevels[" + assessments.size() + "]";
    }
}
