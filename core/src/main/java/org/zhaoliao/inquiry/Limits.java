package org.zhaoliao.inquiry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;

/**
 * Where the rules cut ages and amounts, as far as the locality has set them.
 *
 * @param policy of the day for which is decided
 */
record Limits(Policy policy) {

    private static final List<Parameter<Integer>> PERSON = List.of(
            EligibilityPolicy.MINOR_AGE,
            EligibilityPolicy.GROUP_MINOR_AGE,
            EligibilityPolicy.ADULT_AGE,
            EligibilityPolicy.ELDER_AGE);
    private static final List<Parameter<Integer>> OBLIGOR = List.of(
            EligibilityPolicy.ADULT_AGE, EligibilityPolicy.OBLIGOR_ALLOWANCE_AGE, EligibilityPolicy.OBLIGOR_AGED_AGE);

    /** The ages that matter of the person (0) or of an obligor. */
    TreeSet<Integer> ages(int person) {
        TreeSet<Integer> ages = new TreeSet<>();
        (person == 0 ? PERSON : OBLIGOR).forEach(age -> ages.add(policy.get(age)));
        return ages;
    }

    /** The minimum-living standards, yuan a month. */
    TreeSet<BigDecimal> standards() {
        TreeSet<BigDecimal> standards = new TreeSet<>();
        Arrays.stream(RegisterType.values())
                .forEach(register ->
                        set(EligibilityPolicy.minimumLivingStandard(register)).ifPresent(standards::add));
        return standards;
    }

    /** The disposable income per head, yuan a year. */
    TreeSet<BigDecimal> disposableIncome() {
        TreeSet<BigDecimal> income = new TreeSet<>();
        set(EligibilityPolicy.DISPOSABLE_INCOME).ifPresent(income::add);
        return income;
    }

    /** A locality need not set what none of its cases needs. */
    private <T> Optional<T> set(Parameter<T> parameter) {
        try {
            return Optional.of(policy.get(parameter));
        } catch (MissingPolicyException notSet) {
            return Optional.empty();
        }
    }
}
