package org.zhaoliao.eligibility;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;
import org.zhaoliao.rule.Subject;
import org.zhaoliao.rule.Verdict;

/**
 * Income less what the rule does not count (计入收入), against the minimum-living standard that applies to the person, 民发〔2021〕43号 art. 6.
 *
 * @param window over how many months income is looked at
 * @param rounding of the month's income before it is compared
 * @param notCounted kinds that do not count
 * @param leftOpen kinds of which no rule says whether they count
 * @param standards yuan a month; asked for only where it applies, so that a locality needs no other
 * @param rural whose standard applies
 */
record CountableIncome(
        int window,
        IncomeRounding rounding,
        List<IncomeKind> notCounted,
        List<IncomeKind> leftOpen,
        Map<RegisterType, Supplier<BigDecimal>> standards,
        Rule<Subject> rural) {

    static CountableIncome of(Policy policy) {
        return new CountableIncome(
                policy.get(EligibilityPolicy.INCOME_WINDOW),
                policy.get(EligibilityPolicy.INCOME_ROUNDING),
                policy.get(EligibilityPolicy.INCOME_NOT_COUNTED),
                policy.get(EligibilityPolicy.INCOME_LEFT_OPEN),
                ImmutableMap.copyOf(Maps.toMap(
                        Arrays.asList(RegisterType.values()),
                        register -> Suppliers.memoize(
                                () -> policy.get(EligibilityPolicy.minimumLivingStandard(register))))),
                new StandardRules(policy).rural());
    }

    /** Strictly below the standard, whichever of the open questions is answered how; undetermined when the answer matters. */
    Observation below(Subject person) {
        Optional<Income> income = person.get(PersonFact.INCOME).value();
        if (income.isEmpty()) {
            return person.missing(PersonFact.INCOME);
        }
        if (income.get().months() != window) {
            Reason wrong = Reason.of("eligibility.income-window", income.get().months(), window);
            return new Observation(
                    Verdict.UNDETERMINED, wrong, person.at(PersonFact.INCOME), person.at(PersonFact.INCOME));
        }
        return compared(new Sums(counted(income.get(), false), counted(income.get(), true)), rural.evaluate(person));
    }

    private Observation compared(Sums sums, Finding standard) {
        List<BigDecimal> limits = limits(standard.verdict());
        boolean surely = isBelow(sums.withOpen(), limits.get(0));
        boolean possibly = isBelow(sums.certain(), limits.get(limits.size() - 1));
        List<FactRef> on = new ArrayList<>(List.of(FactRef.of(PersonFact.INCOME)));
        standard.leaves().forEach(leaf -> on.addAll(leaf.observation().on()));
        Reason seen = Reason.of(
                "eligibility.below", "@eligibility.fact.countable-income", joined(limits), joined(shown(sums)));
        if (surely == possibly) {
            return Observation.settled(surely, seen, on);
        }
        return new Observation(Verdict.UNDETERMINED, seen, on, open(sums, standard));
    }

    /** The standards that are possible, the lowest first. */
    private List<BigDecimal> limits(Verdict rural) {
        if (rural != Verdict.UNDETERMINED) {
            return List.of(standard(rural == Verdict.MET ? RegisterType.RURAL : RegisterType.URBAN));
        }
        BigDecimal one = standard(RegisterType.RURAL);
        BigDecimal other = standard(RegisterType.URBAN);
        return inOrder(one.min(other), one.max(other));
    }

    private BigDecimal standard(RegisterType register) {
        return Objects.requireNonNull(standards.get(register)).get();
    }

    private static List<BigDecimal> inOrder(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0 ? List.of(least) : List.of(least, most);
    }

    private static List<FactRef> open(Sums sums, Finding standard) {
        List<FactRef> open = new ArrayList<>(standard.openFacts());
        if (sums.certain().compareTo(sums.withOpen()) != 0) {
            open.add(FactRef.of(PersonFact.INCOME));
        }
        return open;
    }

    private boolean isBelow(BigDecimal total, BigDecimal monthly) {
        return rounding == IncomeRounding.NONE
                ? total.compareTo(monthly.multiply(BigDecimal.valueOf(window))) < 0
                : rounding.of(total, window).compareTo(monthly) < 0;
    }

    private BigDecimal counted(Income income, boolean withOpen) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Income.Item item : income.items()) {
            if (!notCounted.contains(item.kind()) && (withOpen || !leftOpen.contains(item.kind()))) {
                sum = sum.add(item.yuan());
            }
        }
        return sum;
    }

    /** What falls to a month: what is certain, then with what may count, unless it is the same. */
    private List<BigDecimal> shown(Sums sums) {
        BigDecimal certain = aMonth(sums.certain());
        return sums.certain().compareTo(sums.withOpen()) == 0
                ? List.of(certain)
                : inOrder(certain, aMonth(sums.withOpen()));
    }

    private BigDecimal aMonth(BigDecimal total) {
        return total.divide(BigDecimal.valueOf(window), 2, RoundingMode.HALF_UP);
    }

    private static String joined(List<BigDecimal> amounts) {
        String least = amounts.get(0).toPlainString();
        return amounts.size() == 1 ? least : least + "/" + amounts.get(1).toPlainString();
    }

    /** The income that certainly counts, and that with what may count. */
    private record Sums(BigDecimal certain, BigDecimal withOpen) {}
}
