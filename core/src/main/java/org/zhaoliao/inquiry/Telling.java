package org.zhaoliao.inquiry;

import com.google.common.collect.Lists;
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
     * @param further what the texts name beside the ends
     */
    static Telling scale(String code, List<Step> steps, Object... further) {
        return allowed -> {
            Step first = steps.get(allowed.get(0));
            int last = allowed.get(0);
            while (allowed.contains(last + 1)) {
                last++;
            }
            return first.to(steps.get(last)).told(code, further);
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

        private Reason told(String code, Object... further) {
            if (from.isEmpty()) {
                return Reason.of(code + ".below", Lists.asList(below, further).toArray());
            }
            return below.isEmpty()
                    ? Reason.of(code + ".from", Lists.asList(from, further).toArray())
                    : Reason.of(
                            code + ".between",
                            Lists.asList(from, below, further).toArray());
        }
    }
}
