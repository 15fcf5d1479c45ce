package org.zhaoliao.benchmarks.table;

import org.zhaoliao.benchmarks.identity.ResidentIdBenchmark;
import org.zhaoliao.benchmarks.lifecycle.TransitionBenchmark;
import org.zhaoliao.benchmarks.rules.DecideBenchmark;

/** The works that are measured, and which way of each is the floor. */
enum Work {
    DECIDE("decision with its findings", DecideBenchmark.class, "byHand"),
    TRANSITION("life-cycle event", TransitionBenchmark.class, "byHand"),
    RESIDENT_ID("check of an ID number", ResidentIdBenchmark.class, "byHand");

    private final String title;
    private final Class<?> benchmark;
    private final String floor;

    Work(String title, Class<?> benchmark, String floor) {
        this.title = title;
        this.benchmark = benchmark;
        this.floor = floor;
    }

    String title() {
        return title;
    }

    String floor() {
        return floor;
    }

    /** The start of the names of its benchmarks. */
    String prefix() {
        return benchmark.getName() + ".";
    }
}
