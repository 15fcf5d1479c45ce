package org.zhaoliao.planning;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.planning.Course.ByRule;
import org.zhaoliao.planning.Course.ByWindows;

/**
 * Day by day the ways to visit as many as there is room for, side by side (集束搜索): of all of them those are followed that have missed least and, as far as can
 * be seen, will. One visits whoever has the least time left. It knows no windows, so that it finds plans which those chosen before leave out; and it lets a visit be
 * missed where that saves more.
 */
final class Beam {

    private static final int WIDEST = 1_000;

    /** How many persons are looked at in all, about. */
    private static final long EFFORT = 20_000_000;

    private final Board board;
    private final Field field;
    private final List<Course> courses;

    /** @param board one on which nothing is placed but what is agreed */
    Beam(Board board, Rules rules) {
        this.board = board;
        this.field = board.field;
        this.courses = IntStream.range(0, field.persons.size())
                .mapToObj(person -> course(person, rules))
                .toList();
    }

    private Course course(int person, Rules rules) {
        VisitNeed need = field.persons.get(person);
        return rules.has(need) ? new ByRule(rules.deadlines(need)) : new ByWindows(field, person);
    }

    /** For each person the days of visits, more than are needed where there was room. */
    List<BitSet> days() {
        int width = width();
        List<Way> ways = List.of(Way.begin(courses));
        for (int day = 0; day < field.days(); day++) {
            ways = new BeamDay(board, day, width).after(ways);
        }
        return ways.stream()
                .min(Comparator.comparingInt(way -> way.missed(field.days())))
                .orElseThrow()
                .days();
    }

    /** How many ways are followed: fewer, the more there is to look at. */
    private int width() {
        long places = IntStream.range(0, field.days())
                .map(day -> Math.min(BeamDay.room(board, day).sum(), courses.size()))
                .sum();
        long ways = EFFORT / (1 + places * (courses.size() + BeamDay.EFFORT));
        return Math.toIntExact(Math.max(1, Math.min(ways, WIDEST)));
    }
}
