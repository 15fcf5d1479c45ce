package org.zhaoliao.inquiry;

import java.util.List;
import org.zhaoliao.reason.Reason;

/** Tells what a fact would have to be when only some of its answers will do. Never tells what it is. */
@FunctionalInterface
interface Telling {

    /**
     * What is asked for.
     *
     * @param allowed the places of the answers that will do, ascending, at least one
     */
    Reason of(List<Integer> allowed);

    /** Answers that have a name each: the first that will do is told. */
    static Telling named(Reason... names) {
        List<Reason> all = List.of(names);
        return allowed -> all.get(allowed.get(0));
    }

    /**
     * Answers along a scale, from the lowest: the first stretch of neighbours that will do is told, by its ends.
     *
     * @param code has the texts {@code .below}, {@code .from} and {@code .between}
     * @param steps where each answer begins and ends
     */
    static Telling scale(String code, List<Step> steps) {
        return allowed -> {
            Step first = steps.get(allowed.get(0));
            int last = allowed.get(0);
            while (allowed.contains(last + 1)) {
                last++;
            }
            return first.to(steps.get(last)).told(code);
        };
    }

    /**
     * A stretch of a scale.
     *
     * @param from its lower end, itself in it; empty when it has none
     * @param below its upper end, itself not in it; empty when it has none
     */
    record Step(String from, String below) {

        private Step to(Step other) {
            return new Step(from, other.below);
        }

        private Reason told(String code) {
            if (from.isEmpty()) {
                return Reason.of(code + ".below", below);
            }
            return below.isEmpty() ? Reason.of(code + ".from", from) : Reason.of(code + ".between", from, below);
        }
    }
}
