package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import java.math.BigDecimal;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;

/**
 * The cases in which an obligor has no capacity to perform (无履行义务能力), 民发〔2021〕43号 art. 8.
 *
 * @param policy of the day for which is decided
 */
record IncapacityRules(Policy policy) {

    /** Met when none of the cases holds. */
    Rule<Obligor> capacity() {
        return conditions()
                .when(INCAPACITY_EXTREMELY_POOR, obligor -> Seen.yes(obligor.extremelyPoor(), Facts.OBLIGOR_POOR))
                .and(INCAPACITY_ALLOWANCE, withAllowance())
                .and(INCAPACITY_AGED, lowMeans(conditions().when(INCAPACITY_AGED_AGE, this::aged), INCAPACITY_AGED))
                .and(
                        INCAPACITY_DISABLED,
                        lowMeans(conditions().when(INCAPACITY_DISABLED_GRADE, this::disabled), INCAPACITY_DISABLED))
                .and(INCAPACITY_HINDERED, hindered())
                .when(
                        INCAPACITY_PROVINCIAL,
                        obligor -> Seen.yes(obligor.provincialIncapacity(), Facts.OBLIGOR_PROVINCIAL))
                .none(CAPACITY);
    }

    private Rule<Obligor> withAllowance() {
        return conditions()
                .when(
                        INCAPACITY_ALLOWANCE_AGE,
                        obligor -> Seen.olderThan(
                                obligor.birthDate(),
                                Facts.OBLIGOR_AGE,
                                EligibilityPolicy.OBLIGOR_ALLOWANCE_AGE,
                                policy))
                .when(
                        INCAPACITY_ALLOWANCE_RECEIVED,
                        obligor -> Seen.yes(obligor.receivesAllowance(), Facts.OBLIGOR_ALLOWANCE))
                .all(INCAPACITY_ALLOWANCE);
    }

    private Rule<Obligor> lowMeans(Conditions<Obligor> conditions, LegalRule rule) {
        return conditions
                .when(INCAPACITY_LOW_INCOME, this::lowIncome)
                .when(INCAPACITY_LOW_PROPERTY, IncapacityRules::lowProperty)
                .all(rule);
    }

    private Rule<Obligor> hindered() {
        return conditions()
                .when(
                        INCAPACITY_HINDERED_BY,
                        obligor ->
                                Seen.yes(obligor.hindrance().map(by -> by != Hindrance.NONE), Facts.OBLIGOR_HINDRANCE))
                .when(INCAPACITY_LOW_PROPERTY, IncapacityRules::lowProperty)
                .all(INCAPACITY_HINDERED);
    }

    private Observation aged(Obligor obligor) {
        return Seen.olderThan(obligor.birthDate(), Facts.OBLIGOR_AGE, EligibilityPolicy.OBLIGOR_AGED_AGE, policy);
    }

    private Observation disabled(Obligor obligor) {
        int severe = policy.get(EligibilityPolicy.SEVERE_GRADE);
        int ofMind = policy.get(EligibilityPolicy.OBLIGOR_GRADE_INTELLECTUAL_MENTAL);
        return Seen.counting(
                obligor.disabilities(),
                Facts.OBLIGOR_DISABILITIES,
                disability -> disability.grade() <= (isOfMind(disability) ? Math.max(severe, ofMind) : severe));
    }

    private static boolean isOfMind(Disability disability) {
        return disability.kind() == DisabilityKind.INTELLECTUAL || disability.kind() == DisabilityKind.MENTAL;
    }

    /** The local figure is only needed where the income is known. */
    private Observation lowIncome(Obligor obligor) {
        if (!obligor.yearlyIncome().isKnown()) {
            return Observation.of(obligor.yearlyIncome(), Facts.OBLIGOR_INCOME, any -> false);
        }
        BigDecimal average = policy.get(EligibilityPolicy.DISPOSABLE_INCOME);
        return Seen.limited(
                obligor.yearlyIncome(),
                Facts.OBLIGOR_INCOME,
                income -> income.compareTo(average) < 0,
                Reason.of("eligibility.below", "@" + Facts.OBLIGOR_INCOME, average.toPlainString()));
    }

    private static Observation lowProperty(Obligor obligor) {
        return Seen.yes(obligor.propertyWithinLowIncomeRule(), Facts.OBLIGOR_PROPERTY);
    }

    private Conditions<Obligor> conditions() {
        return new Conditions<>(policy);
    }
}
