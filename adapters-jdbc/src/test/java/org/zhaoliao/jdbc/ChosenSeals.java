package org.zhaoliao.jdbc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Of many seals so many whose exclusive or is a given number, found by elimination over their bits: what undid a head that was no more than that. */
final class ChosenSeals {

    private static final int BITS = 256;
    private static final int ROUNDS = 2_000;

    private final List<BigInteger> seals;
    private final BigInteger target;
    private final int count;
    private final Random random = new Random(7);
    private final BigInteger[] basis = new BigInteger[BITS];
    private final BitSet[] madeOf = new BitSet[BITS];
    private final List<Integer> free = new ArrayList<>();

    ChosenSeals(List<BigInteger> seals, BigInteger target, int count) {
        this.seals = seals;
        this.target = target;
        this.count = count;
        IntStream.range(0, seals.size()).forEach(this::offer);
    }

    /** Half of the basis is needed as a rule; the others are drawn. */
    List<Integer> found() {
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(free, random);
            List<Integer> drawn = free.subList(0, count - BITS / 2);
            BitSet chosen = reduced(drawn.stream().map(seals::get).reduce(target, BigInteger::xor), new BitSet());
            if (chosen.cardinality() + drawn.size() == count) {
                return IntStream.concat(chosen.stream(), drawn.stream().mapToInt(Integer::intValue))
                        .boxed()
                        .toList();
            }
        }
        throw new IllegalStateException("none was found");
    }

    /** Into the basis, unless it follows from what is there. */
    private void offer(int number) {
        BigInteger left = seals.get(number);
        BitSet parts = new BitSet();
        parts.set(number);
        while (left.signum() != 0 && basis[left.bitLength() - 1] != null) {
            int bit = left.bitLength() - 1;
            parts.xor(madeOf[bit]);
            left = left.xor(basis[bit]);
        }
        if (left.signum() == 0) {
            free.add(number);
        } else {
            basis[left.bitLength() - 1] = left;
            madeOf[left.bitLength() - 1] = parts;
        }
    }

    private BitSet reduced(BigInteger number, BitSet parts) {
        BigInteger left = number;
        while (left.signum() != 0) {
            int bit = left.bitLength() - 1;
            parts.xor(madeOf[bit]);
            left = left.xor(basis[bit]);
        }
        return parts;
    }
}
