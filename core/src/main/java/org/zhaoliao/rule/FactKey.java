package org.zhaoliao.rule;

import java.util.List;
import org.zhaoliao.reason.Reason;

/**
 * Names one fact that can be known about a person (事实项). Two keys are the same when their codes are.
 *
 * <p>A key has at hand what a condition on its fact says again and again: what it saw of a plain answer, that it saw nothing, and where it looked.
 *
 * @param <T> the type of its values
 */
@SuppressWarnings("UnusedTypeParameter") // it pairs a key with its facts, in the signatures of Facts
public final class FactKey<T> implements Comparable<FactKey<?>> {

    private final String code;
    private final String argument;
    private final Reason yes;
    private final Reason no;
    private final Reason unknown;
    private final List<FactRef> examined;

    /**
     * The key of a code.
     *
     * @param code stable code with a text in both languages, for example {@code circumstances.birth-date}
     */
    public FactKey(String code) {
        this.code = code;
        this.argument = "@" + code;
        this.yes = saw("@rule.yes");
        this.no = saw("@rule.no");
        this.unknown = Reason.of("rule.unknown", argument);
        this.examined = List.of(new FactRef(code, 0));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What a condition saw of a plain answer. */
    Reason saw(boolean answer) {
        return answer ? yes : no;
    }

    /** What a condition saw of another value. */
    Reason saw(String value) {
        return new Reason("rule.saw", List.of(argument, value));
    }

    /** Why nothing was seen. */
    Reason missing(Fact<?> fact) {
        return fact instanceof Fact.Disputed ? Reason.of("rule.disputed", argument) : unknown;
    }

    /** Where the fact stands of the person with this number; alone, as most conditions look at one. */
    List<FactRef> at(int person) {
        return person == 0 ? examined : List.of(new FactRef(code, person));
    }

    @Override
    public int compareTo(FactKey<?> other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactKey<?> key && code.equals(key.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
