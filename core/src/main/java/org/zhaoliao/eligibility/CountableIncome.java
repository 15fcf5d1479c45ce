package org.zhaoliao.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/** Income less what the rule does not count (计入收入), against the minimum-living standard of the person's register, 民发〔2021〕43号 art. 6. */
final class CountableIncome {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private CountableIncome() {}

    /** Strictly below the standard. Shown a month to the fen, compared unrounded: the year against twelve standards. */
    static Observation below(EligibilityFacts facts, Policy policy) {
        if (!facts.income().isKnown() || !facts.register().isKnown()) {
            return missing(facts);
        }
        RegisterType register = facts.register().value().orElseThrow();
        BigDecimal yearly = yearly(facts.income().value().orElseThrow(), policy);
        BigDecimal standard = policy.get(EligibilityPolicy.minimumLivingStandard(register));
        return Observation.of(
                yearly.compareTo(standard.multiply(MONTHS)) < 0,
                Reason.of(
                        "eligibility.below",
                        "@" + Facts.INCOME,
                        standard.toPlainString(),
                        yearly.divide(MONTHS, 2, RoundingMode.HALF_UP).toPlainString()));
    }

    private static Observation missing(EligibilityFacts facts) {
        Observation income = Observation.of(facts.income(), Facts.INCOME, any -> false);
        Observation register = Observation.of(facts.register(), Facts.REGISTER, any -> false);
        List<String> missing = new ArrayList<>(income.missing());
        missing.addAll(register.missing());
        return new Observation(
                Verdict.UNDETERMINED, income.missing().isEmpty() ? register.reason() : income.reason(), missing);
    }

    private static BigDecimal yearly(List<IncomeItem> items, Policy policy) {
        List<IncomeKind> notCounted = policy.get(EligibilityPolicy.INCOME_NOT_COUNTED);
        return items.stream()
                .filter(item -> !notCounted.contains(item.kind()))
                .map(IncomeItem::yearly)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
