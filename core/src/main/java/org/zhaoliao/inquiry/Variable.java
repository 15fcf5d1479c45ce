package org.zhaoliao.inquiry;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.rule.FactRef;

/**
 * A fact that may turn out otherwise. Its choices are numbered: 0 is as it stands, known or not, the others are its answers from 1.
 *
 * @param fact which
 * @param answers what it may turn out to be
 * @param offset the bit of choice 0 in a {@link Way}
 * @param bits those of all choices
 */
record Variable(FactRef fact, Answers<?> answers, int offset, BigInteger bits) {

    Variable(FactRef fact, Answers<?> answers, int offset) {
        this(
                fact,
                answers,
                offset,
                BigInteger.ONE
                        .shiftLeft(answers.size() + 1)
                        .subtract(BigInteger.ONE)
                        .shiftLeft(offset));
    }

    /** A fact stands once in a space. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Variable variable && fact.equals(variable.fact) && offset == variable.offset;
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }

    int choices() {
        return answers.size() + 1;
    }

    /** The bits of all choices but one. */
    BigInteger allBut(int choice) {
        return bits.clearBit(offset + choice);
    }

    /** The places of the answers that a way leaves. */
    List<Integer> allowed(Way way) {
        return IntStream.range(0, answers.size())
                .filter(answer -> !way.excluded().testBit(offset + 1 + answer))
                .boxed()
                .toList();
    }

    /** Whether a way needs this fact to be otherwise. */
    boolean turned(Way way) {
        return way.excluded().testBit(offset);
    }
}
