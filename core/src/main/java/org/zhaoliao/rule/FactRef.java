package org.zhaoliao.rule;

import java.util.Comparator;
import org.zhaoliao.reason.Reason;

/**
 * Points at a fact of one person in a case (事实指向): the person who is examined, or one of those who may owe support.
 *
 * @param code the code of the {@link FactKey}
 * @param person 0 for the person who is examined, otherwise the place in the list of obligors, from 1
 */
public record FactRef(String code, int person) implements Comparable<FactRef> {

    private static final Comparator<FactRef> ORDER =
            Comparator.comparingInt(FactRef::person).thenComparing(FactRef::code);

    /** A fact of the person who is examined. */
    public static FactRef of(FactKey<?> key) {
        return new FactRef(key.code(), 0);
    }

    /** A fact of the person who is examined, by its code. */
    public static FactRef of(String code) {
        return new FactRef(code, 0);
    }

    /** The fact's name, with the obligor's number where it is about an obligor. */
    public Reason named() {
        return person == 0 ? Reason.of(code) : Reason.of("rule.fact-of-obligor", "@" + code, person);
    }

    @Override
    public int compareTo(FactRef other) {
        return ORDER.compare(this, other);
    }
}
