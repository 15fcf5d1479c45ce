package org.zhaoliao.rule;

import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.reason.Reason;

/**
 * What a single condition saw: its verdict, why, and the facts that are missing.
 *
 * @param verdict what follows from the facts
 * @param reason what was seen; no personal data beyond what the rule turns on
 * @param missing codes of the facts that would decide it; empty unless undetermined
 */
public record Observation(Verdict verdict, Reason reason, List<String> missing) {

    public Observation {
        missing = List.copyOf(missing);
    }

    /** An observation of facts that are all there. */
    public static Observation of(boolean holds, Reason reason) {
        return new Observation(Verdict.of(holds), reason, List.of());
    }

    /**
     * Looks at one fact.
     *
     * @param fact the fact
     * @param code the fact's code; its text names the fact, for example {@code eligibility.fact.income}
     * @param condition what it must satisfy
     * @return met or not met with the reason {@code rule.saw} that shows the value, or undetermined with {@code rule.unknown} or {@code rule.disputed}
     */
    public static <T> Observation of(Fact<T> fact, String code, Predicate<? super T> condition) {
        return fact.value()
                .map(value -> of(condition.test(value), Reason.of("rule.saw", "@" + code, shown(value))))
                .orElseGet(() -> missing(fact, code));
    }

    private static Observation missing(Fact<?> fact, String code) {
        String why = fact instanceof Fact.Disputed ? "rule.disputed" : "rule.unknown";
        return new Observation(Verdict.UNDETERMINED, Reason.of(why, "@" + code), List.of(code));
    }

    private static String shown(Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "@rule.yes" : "@rule.no";
        }
        return value instanceof Enum<?> constant
                ? org.zhaoliao.reason.Wording.argument(constant)
                : String.valueOf(value);
    }
}
