package org.zhaoliao.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Subject;

/** What a condition sees of one fact: ages and amounts beside their limit, disabilities as a yes or no that hides kind and grade. */
final class Seen {

    static final String AGE = "eligibility.fact.age";
    static final String DISABILITY = "eligibility.fact.disability";
    static final String COMPONENTS = "eligibility.fact.disability-components";

    private Seen() {}

    /** Whether the age of that day has reached the limit. */
    static Observation olderThan(Subject subject, FactKey<LocalDate> birth, int from, Ages ages) {
        return aged(subject, birth, ages, age -> age >= from, Reason.of("eligibility.at-least", "@" + AGE, from));
    }

    /** Whether the age of that day is below the limit. */
    static Observation youngerThan(Subject subject, FactKey<LocalDate> birth, int below, Ages ages) {
        return aged(subject, birth, ages, age -> age < below, Reason.of("eligibility.below", "@" + AGE, below));
    }

    /** Whether the age of that day satisfies the condition; {@code limit} says what is asked for, the age is added to it. */
    static Observation aged(
            Subject subject, FactKey<LocalDate> birth, Ages ages, IntPredicate condition, Reason limit) {
        Optional<LocalDate> day = subject.get(birth).value();
        if (day.isEmpty()) {
            return Observation.missing(subject.get(birth), subject.ref(birth));
        }
        int age = ages.of(day.get());
        return Observation.settled(condition.test(age), beside(limit, age), List.of(subject.ref(birth)));
    }

    /** Whether a certified disability counts. A multiple one says nothing of its components, so alone it leaves the question open. */
    static Observation counting(Subject subject, FactKey<List<Disability>> key, Predicate<Disability> counts) {
        FactRef ref = subject.ref(key);
        Optional<List<Disability>> known = subject.get(key).value();
        if (known.isEmpty()) {
            return Observation.missing(subject.get(key), ref);
        }
        boolean found = known.get().stream().anyMatch(counts);
        if (!found && isMultipleOnly(known.get())) {
            return new Observation(
                    org.zhaoliao.rule.Verdict.UNDETERMINED,
                    Reason.of("rule.unknown", "@" + COMPONENTS),
                    List.of(ref),
                    List.of(ref));
        }
        return Observation.settled(
                found, Reason.of("rule.saw", "@" + DISABILITY, found ? "@rule.yes" : "@rule.no"), List.of(ref));
    }

    /** The limit's reason with what was seen as a last argument. */
    static Reason beside(Reason limit, Object seen) {
        List<String> arguments = new java.util.ArrayList<>(limit.arguments());
        arguments.add(String.valueOf(seen));
        return new Reason(limit.code(), arguments);
    }

    private static boolean isMultipleOnly(Collection<Disability> disabilities) {
        return !disabilities.isEmpty()
                && disabilities.stream().allMatch(disability -> disability.kind() == DisabilityKind.MULTIPLE);
    }
}
