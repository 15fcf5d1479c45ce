package org.zhaoliao.secondopinion;

import java.util.Optional;
import java.util.function.Function;

/** Two that decide the same case, each on its own. */
record Vote(Function<DrawnCase, Answer> first, Function<DrawnCase, Answer> second) {

    boolean disagree(DrawnCase drawn) {
        return first.apply(drawn) != second.apply(drawn);
    }

    /** A case about which they disagree though they agree about everything one step simpler. */
    DrawnCase smallest(DrawnCase disputed) {
        Optional<DrawnCase> simpler = disputed.simpler().filter(this::disagree).findFirst();
        return simpler.map(this::smallest).orElse(disputed);
    }

    String report(DrawnCase disputed) {
        DrawnCase smallest = smallest(disputed);
        return "The first says " + first.apply(smallest) + ", the second " + second.apply(smallest) + ":\n" + smallest;
    }
}
