package org.zhaoliao.rule;

import java.util.List;
import org.zhaoliao.reason.Reason;

/**
 * Names one fact that can be known about a person (事实项). Two keys are the same when their codes are.
 *
 * <p>A key has at hand what conditions on its fact see again and again, of the person who is examined and of the first obligors.
 *
 * @param <T> the type of its values
 */
@SuppressWarnings("UnusedTypeParameter") // it pairs a key with its facts, in the signatures of Facts
public final class FactKey<T> implements Comparable<FactKey<?>> {

    private final String code;
    private final int hash;
    private final String argument;
    private final List<Answers> answers;

    /**
     * The key of a code.
     *
     * @param code stable code with a text in both languages, for example {@code circumstances.birth-date}
     */
    public FactKey(String code) {
        this.code = code;
        this.hash = code.hashCode();
        this.argument = "@" + code;
        this.answers = List.of(made(0), made(1), made(2), made(3));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What a condition saw of a value. */
    Reason saw(Object value) {
        return new Reason("rule.saw", List.of(argument, Observation.shown(value)));
    }

    /** What conditions see again and again of the person with this number. */
    Answers of(int person) {
        return person < answers.size() ? answers.get(person) : made(person);
    }

    private Answers made(int person) {
        return Answers.of(new FactRef(code, person), argument);
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
        return hash;
    }

    @Override
    public String toString() {
        return code;
    }
}
