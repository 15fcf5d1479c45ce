package org.zhaoliao.benchmarks.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many visits a month people need, and how many of a hundred need so many. */
public enum Mix {
    /** As the visit tiers have it: 2.1 visits on average. */
    TIERS(40, 75, 75),
    /** One to four visits, each as often as the others: 2.5 on average. */
    EVEN(25, 50, 75);

    private final int one;
    private final int upToTwo;
    private final int upToThree;

    Mix(int one, int upToTwo, int upToThree) {
        this.one = one;
        this.upToTwo = upToTwo;
        this.upToThree = upToThree;
    }

    /** The visits of so many people, the fewest first; shares are kept exactly, as far as whole people go. */
    List<Integer> visits(int people) {
        List<Integer> upTo = List.of(one, upToTwo, upToThree, 100);
        List<Integer> visits = new ArrayList<>(people);
        for (int n = 1; n <= upTo.size(); n++) {
            visits.addAll(Collections.nCopies(upTo.get(n - 1) * people / 100 - visits.size(), n));
        }
        return visits;
    }
}
