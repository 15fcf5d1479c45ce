package org.zhaoliao.planning;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way through the first days of a plan (排法): where each person stands in their {@link Course}, what was missed, and what can be seen coming. */
final class Way {

    /** More than anything that can be seen coming. */
    private static final int MISSED = 300;

    /** For each visit that will be missed if the person is never visited again. */
    private static final int AWAITED = 100;

    private static final int PRESSING = 9;
    private static final int PRESSING_DAYS = 3;
    private static final int NEAR = 3;
    private static final int NEAR_DAYS = 6;

    private final List<Course> courses;
    private final int[] standing;
    private final int missed;
    private final boolean isPressing;
    private final @Nullable Way before;
    private final int person;
    private final int day;

    private Way(
            List<Course> courses,
            int[] standing,
            int missed,
            boolean isPressing,
            @Nullable Way before,
            int person,
            int day) {
        this.courses = courses;
        this.standing = standing;
        this.missed = missed;
        this.isPressing = isPressing;
        this.before = before;
        this.person = person;
        this.day = day;
    }

    static Way begin(List<Course> courses) {
        return new Way(
                courses, courses.stream().mapToInt(Course::start).toArray(), 0, true, null, Field.NONE, Field.NONE);
    }

    /** Whether whoever had the least time left was visited all the way. */
    boolean isPressing() {
        return isPressing;
    }

    /** The same way with a visit on a day, to whoever has the least time left or not. */
    Way with(int visited, int on, boolean isMostPressing) {
        int[] after = standing.clone();
        after[visited] = courses.get(visited).visited(standing[visited], on);
        return new Way(
                courses, after, missed + missedBefore(visited, on), isPressing && isMostPressing, this, visited, on);
    }

    /** Whether a visit to a person could be made on a day and is owed. */
    boolean isWaiting(int other, int on, int days) {
        return courses.get(other).isOpen(standing[other], on) && deadline(other, on) < days;
    }

    int deadline(int other, int on) {
        return courses.get(other).deadline(standing[other], on);
    }

    /** Visits missed by the end. */
    int missed(int end) {
        return missed
                + IntStream.range(0, standing.length)
                        .map(other -> missedBefore(other, end))
                        .sum();
    }

    /** The less, the better it looks at the end of a day. */
    long outlook(int on, int end) {
        long outlook = (long) MISSED * missed;
        for (int other = 0; other < standing.length; other++) {
            outlook += outlook(other, standing[other], on, end);
        }
        return outlook;
    }

    /** What the outlook grows by with a visit on a day. */
    long outlookWith(int visited, int on, int end) {
        int after = courses.get(visited).visited(standing[visited], on);
        return (long) MISSED * missedBefore(visited, on)
                + outlook(visited, after, on, end)
                - outlook(visited, standing[visited], on, end);
    }

    private long outlook(int other, int stands, int on, int end) {
        Course course = courses.get(other);
        int left = course.deadline(stands, on) - on;
        int pressing = left <= 0 || left >= NEAR_DAYS ? 0 : left < PRESSING_DAYS ? PRESSING : NEAR;
        return (long) MISSED * course.missed(stands, on + 1) + (long) AWAITED * course.missed(stands, end) + pressing;
    }

    /** Tells ways apart: those with one key have everybody stand in the same place. */
    long key() {
        long key = 0;
        for (int other = 0; other < standing.length; other++) {
            key += part(other, standing[other]);
        }
        return key;
    }

    long keyWith(long key, int visited, int on) {
        return key
                - part(visited, standing[visited])
                + part(visited, courses.get(visited).visited(standing[visited], on));
    }

    private static long part(int other, int stands) {
        long mixed = (((long) other << 20) + stands + 2) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    }

    private int missedBefore(int other, int on) {
        return courses.get(other).missed(standing[other], on);
    }

    /** For each person the days of visits. */
    List<BitSet> days() {
        List<BitSet> days = Stream.generate(BitSet::new).limit(standing.length).toList();
        for (Way way = this; way.before != null; way = way.before) {
            days.get(way.person).set(way.day);
        }
        return days;
    }
}
