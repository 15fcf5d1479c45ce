package org.zhaoliao.benchmarks.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways take turns at the same work, so that what else the machine does falls on all alike; who begins changes with every round. */
final class Contest {

    private static final double NANOS = 1e9;
    private static final int FEWEST = 11;

    private final Server server;
    private final Map<Way, CareRows> ways = new EnumMap<>(Way.class);
    private final double seconds;

    /** For each work so long, and half as long to warm up. */
    Contest(Server server, double seconds) {
        this.server = server;
        this.seconds = seconds;
        for (Way way : Way.values()) {
            ways.put(way, server.open(way));
        }
    }

    /** The turns of each way, as many for each. */
    Map<Way, List<Turn>> turns(Work work) {
        rounds(work, seconds / 2, 1);
        Map<Way, List<Turn>> turns = rounds(work, seconds, FEWEST);
        long counts = turns.values().stream()
                .flatMap(List::stream)
                .map(Turn::count)
                .distinct()
                .count();
        if (counts != 1) {
            throw new IllegalStateException("Some wrote or read more than others");
        }
        return turns;
    }

    private Map<Way, List<Turn>> rounds(Work work, double atLeast, int fewest) {
        Map<Way, List<Turn>> turns = new EnumMap<>(Way.class);
        List<Way> order = new ArrayList<>(ways.keySet());
        long start = System.nanoTime();
        for (int round = 0; round < fewest || System.nanoTime() - start < atLeast * NANOS; round++) {
            for (Way way : order) {
                turns.computeIfAbsent(way, first -> new ArrayList<>()).add(turn(work, way));
            }
            Collections.rotate(order, 1);
        }
        return turns;
    }

    private Turn turn(Work work, Way way) {
        if (work.fills()) {
            server.empty();
        }
        return Turn.of(work, Objects.requireNonNull(ways.get(way)), server.processes());
    }

    void close() {
        ways.values().forEach(CareRows::close);
    }
}
