package org.zhaoliao.rule;

/**
 * Names one fact that can be known about a person (事实项). Two keys are the same when their codes are.
 *
 * @param code stable code with a text in both languages, for example {@code circumstances.birth-date}
 * @param <T> the type of its values
 */
@SuppressWarnings("UnusedTypeParameter") // it pairs a key with its facts, in the signatures of Facts
public record FactKey<T>(String code) implements Comparable<FactKey<?>> {

    @Override
    public int compareTo(FactKey<?> other) {
        return code.compareTo(other.code);
    }
}
