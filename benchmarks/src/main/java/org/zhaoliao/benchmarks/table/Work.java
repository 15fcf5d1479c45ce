package org.zhaoliao.benchmarks.table;

import org.zhaoliao.benchmarks.assessment.AssessBenchmark;
import org.zhaoliao.benchmarks.calendar.WorkingDayBenchmark;
import org.zhaoliao.benchmarks.census.CensusBenchmark;
import org.zhaoliao.benchmarks.identity.ResidentIdBenchmark;
import org.zhaoliao.benchmarks.json.JsonReadBenchmark;
import org.zhaoliao.benchmarks.json.JsonWriteBenchmark;
import org.zhaoliao.benchmarks.ledger.ImportBenchmark;
import org.zhaoliao.benchmarks.lifecycle.ComplaintBenchmark;
import org.zhaoliao.benchmarks.lifecycle.TransitionBenchmark;
import org.zhaoliao.benchmarks.rules.DecideBenchmark;

/** The works that are measured, and which way of each is the floor. */
enum Work {
    DECIDE("decision with its findings", DecideBenchmark.class, "byHand"),
    TRANSITION("life-cycle event", TransitionBenchmark.class, "byHand"),
    COMPLAINT("step of a complaint", ComplaintBenchmark.class, "byHand"),
    RESIDENT_ID("check of an ID number", ResidentIdBenchmark.class, "byHand"),
    ASSESS("care level with its findings", AssessBenchmark.class, "byHand"),
    WORKING_DAYS("n-th working day", WorkingDayBenchmark.class, "byHand"),
    JSON_READ("ledger line read from JSON", JsonReadBenchmark.class, "databind"),
    JSON_WRITE("ledger line written as JSON", JsonWriteBenchmark.class, "databind"),
    CENSUS("census", CensusBenchmark.class, "byHand"),
    IMPORT("ledger of 2,000 rows", ImportBenchmark.class, "byHand");

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
