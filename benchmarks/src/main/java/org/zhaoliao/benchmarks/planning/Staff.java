package org.zhaoliao.benchmarks.planning;

import org.zhaoliao.planning.Visitor;

/** A visitor, as the constraint solver is told of them; compared by identity. */
public final class Staff {

    private final Visitor visitor;
    private final double fair;
    private final double weight;

    /**
     * @param fair how many visits they would make, were all loaded alike
     * @param weight what it costs to make twice as many
     */
    Staff(Visitor visitor, double fair, double weight) {
        this.visitor = visitor;
        this.fair = fair;
        this.weight = weight;
    }

    Visitor visitor() {
        return visitor;
    }

    int visitsPerDay() {
        return visitor.visitsPerDay();
    }

    /** What it costs that they make some visits, by the definition of the score. */
    long imbalance(int visits) {
        return Math.round(weight * Math.abs(visits - fair) / fair);
    }
}
