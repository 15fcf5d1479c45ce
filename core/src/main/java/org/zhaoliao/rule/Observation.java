package org.zhaoliao.rule;

import java.util.List;
import java.util.function.Predicate;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/**
 * What a single condition saw: its verdict, why, and the facts it turns on.
 *
 * @param verdict what follows from the facts
 * @param reason what was seen; no personal data beyond what the rule turns on
 * @param on the facts that the condition looks at
 * @param missing those of them that would decide it; empty unless undetermined
 */
public record Observation(Verdict verdict, Reason reason, List<FactRef> on, List<FactRef> missing) {

    public Observation {
        on = List.copyOf(on);
        missing = List.copyOf(missing);
    }

    /** An observation that turns on no fact of a person. */
    public static Observation of(boolean holds, Reason reason) {
        return settled(holds, reason, List.of());
    }

    /** An observation of facts that are all there. */
    public static Observation settled(boolean holds, Reason reason, List<FactRef> on) {
        return new Observation(Verdict.of(holds), reason, on, List.of());
    }

    /**
     * Looks at one fact.
     *
     * @param ref where the fact stands; its code has a text that names it
     * @param condition what it must satisfy
     * @return met or not met with the reason {@code rule.saw} that shows the value, or {@link #missing}
     */
    public static <T> Observation of(Fact<T> fact, FactRef ref, Predicate<? super T> condition) {
        if (!(fact instanceof Fact.Known<T> known)) {
            return missing(fact, ref);
        }
        Reason saw = Reason.of("rule.saw", "@" + ref.code(), shown(known.known()));
        return settled(condition.test(known.known()), saw, List.of(ref));
    }

    /** Undetermined for want of one fact: {@code rule.unknown}, or {@code rule.disputed} when sources disagree. */
    public static Observation missing(Fact<?> fact, FactRef ref) {
        String why = fact instanceof Fact.Disputed ? "rule.disputed" : "rule.unknown";
        return new Observation(Verdict.UNDETERMINED, Reason.of(why, "@" + ref.code()), List.of(ref), List.of(ref));
    }

    static String shown(Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "@rule.yes" : "@rule.no";
        }
        return value instanceof Enum<?> constant ? Wording.argument(constant) : String.valueOf(value);
    }
}
