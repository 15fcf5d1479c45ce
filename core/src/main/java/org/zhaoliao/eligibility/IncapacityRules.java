package org.zhaoliao.eligibility;

import static org.zhaoliao.eligibility.LegalRule.*;

import com.google.common.base.Suppliers;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;

/**
 * The cases in which an obligor has no capacity to perform (无履行义务能力), 民发〔2021〕43号 art. 8.
 *
 * @param policy of the day for which is decided
 * @param ages on that day
 */
record IncapacityRules(Policy policy, Ages ages) {

    /** Met when none of the cases holds. */
    Rule<Subject> capacity() {
        return conditions()
                .when(INCAPACITY_EXTREMELY_POOR, obligor -> obligor.yes(ObligorFact.EXTREMELY_POOR))
                .and(INCAPACITY_ALLOWANCE, withAllowance())
                .and(
                        INCAPACITY_AGED,
                        lowMeans(
                                conditions().when(INCAPACITY_AGED_AGE, older(EligibilityPolicy.OBLIGOR_AGED_AGE)),
                                INCAPACITY_AGED))
                .and(
                        INCAPACITY_DISABLED,
                        lowMeans(
                                conditions()
                                        .when(
                                                INCAPACITY_DISABLED_GRADE,
                                                disabled(policy.get(
                                                        EligibilityPolicy.OBLIGOR_GRADE_INTELLECTUAL_MENTAL))),
                                INCAPACITY_DISABLED))
                .and(INCAPACITY_HINDERED, hindered())
                .when(INCAPACITY_PROVINCIAL, obligor -> obligor.yes(ObligorFact.PROVINCIAL_INCAPACITY))
                .none(CAPACITY);
    }

    private Rule<Subject> withAllowance() {
        Rule<Subject> group = conditions()
                .when(INCAPACITY_ALLOWANCE_AGE, older(EligibilityPolicy.OBLIGOR_ALLOWANCE_AGE))
                .when(INCAPACITY_ALLOWANCE_SEVERE, disabled(policy.get(EligibilityPolicy.SEVERE_GRADE)))
                .any(INCAPACITY_ALLOWANCE_GROUP);
        return conditions()
                .and(INCAPACITY_ALLOWANCE_GROUP, group)
                .when(INCAPACITY_ALLOWANCE_RECEIVED, obligor -> obligor.yes(ObligorFact.ALLOWANCE))
                .when(INCAPACITY_ALLOWANCE_PROPERTY, IncapacityRules::lowProperty)
                .all(INCAPACITY_ALLOWANCE);
    }

    private Rule<Subject> lowMeans(Conditions<Subject> conditions, LegalRule rule) {
        return conditions
                .when(INCAPACITY_LOW_INCOME, lowIncome())
                .when(INCAPACITY_LOW_PROPERTY, IncapacityRules::lowProperty)
                .all(rule);
    }

    private Rule<Subject> hindered() {
        return conditions()
                .when(
                        INCAPACITY_HINDERED_BY,
                        Subject.choosing(ObligorFact.HINDRANCE, Hindrance.class, by -> by != Hindrance.NONE))
                .when(INCAPACITY_LOW_PROPERTY, IncapacityRules::lowProperty)
                .all(INCAPACITY_HINDERED);
    }

    private Function<Subject, Observation> older(Parameter<Integer> from) {
        return Seen.olderThan(ObligorFact.BIRTH_DATE, policy.get(from), ages);
    }

    /** Severely disabled, or by mind down to a lighter grade. */
    private Function<Subject, Observation> disabled(int lightestOfMind) {
        int severe = policy.get(EligibilityPolicy.SEVERE_GRADE);
        int ofMind = Math.max(severe, lightestOfMind);
        return obligor -> Seen.counting(
                obligor,
                ObligorFact.DISABILITIES,
                disability -> disability.grade() <= (isOfMind(disability) ? ofMind : severe));
    }

    private static boolean isOfMind(Disability disability) {
        return disability.kind() == DisabilityKind.INTELLECTUAL || disability.kind() == DisabilityKind.MENTAL;
    }

    /** The local figure is only needed where an income is known. */
    private Function<Subject, Observation> lowIncome() {
        Supplier<BigDecimal> average = Suppliers.memoize(() -> policy.get(EligibilityPolicy.DISPOSABLE_INCOME));
        Supplier<Reason> limit = Suppliers.memoize(() -> Reason.of(
                "eligibility.below",
                "@" + ObligorFact.YEARLY_INCOME.code(),
                average.get().toPlainString()));
        return obligor -> obligor.get(ObligorFact.YEARLY_INCOME) instanceof Fact.Known<BigDecimal> income
                ? Observation.settled(
                        income.known().compareTo(average.get()) < 0,
                        Seen.beside(limit.get(), income.known().toPlainString()),
                        obligor.at(ObligorFact.YEARLY_INCOME))
                : obligor.missing(ObligorFact.YEARLY_INCOME);
    }

    private static Observation lowProperty(Subject obligor) {
        return obligor.yes(ObligorFact.PROPERTY_WITHIN);
    }

    private Conditions<Subject> conditions() {
        return new Conditions<>(policy);
    }
}
