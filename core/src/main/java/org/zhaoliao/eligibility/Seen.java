package org.zhaoliao.eligibility;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Subject;

/** What a condition sees of one fact: ages and amounts beside their limit, disabilities as a yes or no that hides kind and grade. */
final class Seen {

    static final String AGE = "eligibility.fact.age";
    static final String DISABILITY = "eligibility.fact.disability";
    static final String COMPONENTS = "eligibility.fact.disability-components";

    private static final Reason HAS = Reason.of("rule.saw", "@" + DISABILITY, "@rule.yes");
    private static final Reason HAS_NOT = Reason.of("rule.saw", "@" + DISABILITY, "@rule.no");

    private Seen() {}

    /** Whether the age of that day has reached the limit. */
    static Function<Subject, Observation> olderThan(FactKey<LocalDate> birth, int from, Ages ages) {
        Reason limit = Reason.of("eligibility.at-least", "@" + AGE, from);
        return subject -> aged(subject, birth, ages, age -> age >= from, limit);
    }

    /** Whether the age of that day is below the limit. */
    static Function<Subject, Observation> youngerThan(FactKey<LocalDate> birth, int below, Ages ages) {
        Reason limit = Reason.of("eligibility.below", "@" + AGE, below);
        return subject -> aged(subject, birth, ages, age -> age < below, limit);
    }

    /** Whether the age of that day satisfies the condition; {@code limit} says what is asked for, the age is added to it. */
    static Observation aged(
            Subject subject, FactKey<LocalDate> birth, Ages ages, IntPredicate condition, Reason limit) {
        if (!(subject.get(birth) instanceof Fact.Known<LocalDate> day)) {
            return subject.missing(birth);
        }
        int age = ages.of(day.known());
        return Observation.settled(condition.test(age), beside(limit, age), subject.at(birth));
    }

    /** Whether a certified disability counts. A multiple one says nothing of its components, so alone it leaves the question open. */
    static Observation counting(Subject subject, FactKey<List<Disability>> key, Predicate<Disability> counts) {
        if (!(subject.get(key) instanceof Fact.Known<List<Disability>> fact)) {
            return subject.missing(key);
        }
        boolean found = Iterables.any(fact.known(), counts::test);
        if (!found && isMultipleOnly(fact.known())) {
            return new Observation(
                    org.zhaoliao.rule.Verdict.UNDETERMINED,
                    Reason.of("rule.unknown", "@" + COMPONENTS),
                    subject.at(key),
                    subject.at(key));
        }
        return Observation.settled(found, found ? HAS : HAS_NOT, subject.at(key));
    }

    /** The limit's reason with what was seen as a last argument. */
    static Reason beside(Reason limit, Object seen) {
        int places = limit.arguments().size();
        String[] arguments = limit.arguments().toArray(new String[places + 1]);
        arguments[places] = String.valueOf(seen);
        return new Reason(limit.code(), List.of(arguments));
    }

    private static boolean isMultipleOnly(Collection<Disability> disabilities) {
        return !disabilities.isEmpty()
                && Iterables.all(disabilities, disability -> disability.kind() == DisabilityKind.MULTIPLE);
    }
}
