package org.zhaoliao.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Observation;

/** What a condition sees of one fact: ages and amounts beside their limit, disabilities as a yes or no that hides kind and grade. */
final class Seen {

    private Seen() {}

    static Observation yes(Fact<Boolean> fact, String code) {
        return Observation.of(fact, code, answer -> answer);
    }

    static Observation olderThan(Fact<LocalDate> birth, String code, Parameter<Integer> from, Policy policy) {
        int limit = policy.get(from);
        return limited(
                age(birth, policy), code, age -> age >= limit, Reason.of("eligibility.at-least", "@" + code, limit));
    }

    static Observation youngerThan(Fact<LocalDate> birth, String code, Parameter<Integer> below, Policy policy) {
        int limit = policy.get(below);
        return limited(age(birth, policy), code, age -> age < limit, Reason.of("eligibility.below", "@" + code, limit));
    }

    /** Whether a certified disability counts. A multiple one says nothing of its components, so alone it leaves the question open. */
    static Observation counting(Fact<List<Disability>> disabilities, String code, Predicate<Disability> counts) {
        Optional<List<Disability>> known = disabilities.value();
        if (known.isPresent() && known.get().stream().noneMatch(counts) && isMultipleOnly(known.get())) {
            return Observation.of(Fact.<Boolean>unknown(), Facts.COMPONENTS, answer -> answer);
        }
        return yes(disabilities.map(all -> all.stream().anyMatch(counts)), code);
    }

    /** A settled reason shows value and limit: places 0 fact, 1 limit, 2 value. */
    static <T> Observation limited(Fact<T> fact, String code, Predicate<T> condition, Reason limit) {
        Observation plain = Observation.of(fact, code, condition);
        return fact.value()
                .map(value -> new Observation(
                        plain.verdict(), Reason.of(limit.code(), with(limit.arguments(), value)), List.of()))
                .orElse(plain);
    }

    private static Object[] with(List<String> arguments, Object value) {
        return new Object[] {arguments.get(0), arguments.get(1), value};
    }

    private static Fact<Integer> age(Fact<LocalDate> birth, Policy policy) {
        AgeRule rule = policy.get(EligibilityPolicy.AGE_RULE);
        return birth.map(day -> rule.ageOn(day, policy.day()));
    }

    private static boolean isMultipleOnly(Collection<Disability> disabilities) {
        return !disabilities.isEmpty()
                && disabilities.stream().allMatch(disability -> disability.kind() == DisabilityKind.MULTIPLE);
    }
}
