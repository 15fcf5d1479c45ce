package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.VisitorId;

/** How evenly the visitors of each township are loaded (负荷均衡). */
final class Balance {

    private static final Comparator<Visitor> BY_ID =
            Comparator.comparing(visitor -> visitor.id().value());

    private final Map<DivisionCode, List<Share>> townships = new TreeMap<>();
    private int overCapacity;

    private record Share(long load, long capacity) {}

    Balance(List<Visitor> visitors, Map<VisitorId, int[]> loads, boolean[] worked, LocalDate start) {
        for (Visitor visitor : visitors.stream().sorted(BY_ID).toList()) {
            int[] load = loads.getOrDefault(visitor.id(), new int[worked.length]);
            long capacity = 0;
            for (int day = 0; day < worked.length; day++) {
                boolean there = worked[day] && !visitor.absences().contains(start.plusDays(day));
                int room = there ? visitor.visitsPerDay() : 0;
                capacity += room;
                overCapacity += Math.max(0, load[day] - room);
            }
            townships
                    .computeIfAbsent(visitor.township(), any -> new ArrayList<>())
                    .add(new Share(Arrays.stream(load).sum(), capacity));
        }
    }

    int overCapacity() {
        return overCapacity;
    }

    /** Mean over visitors who can come at all; 0 where nobody visits anybody. */
    double mean() {
        double sum = 0;
        int visitors = 0;
        for (List<Share> township : townships.values()) {
            double common = common(township);
            for (Share share : township) {
                if (share.capacity() > 0) {
                    visitors++;
                    sum += common == 0 ? 0 : Math.abs((double) share.load() / share.capacity() - common) / common;
                }
            }
        }
        return visitors == 0 ? 0 : sum / visitors;
    }

    /** The same, were each as near to the township's as whole visits can be. */
    double bound() {
        double sum = 0;
        int visitors = 0;
        for (List<Share> township : townships.values()) {
            double common = common(township);
            for (Share share : township) {
                if (share.capacity() > 0) {
                    visitors++;
                    double exact = common * share.capacity();
                    sum += common == 0 ? 0 : Math.abs(Math.rint(exact) - exact) / exact;
                }
            }
        }
        return visitors == 0 ? 0 : sum / visitors;
    }

    private static double common(List<Share> township) {
        double capacity = township.stream().mapToLong(Share::capacity).sum();
        return capacity == 0 ? 0 : township.stream().mapToLong(Share::load).sum() / capacity;
    }
}
