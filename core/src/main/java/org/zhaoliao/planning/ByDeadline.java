package org.zhaoliao.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Day by day, whoever has the least time left is visited, as many as there is room for (最早期限优先). It knows no windows, so that it finds plans which those
 * chosen before leave out.
 */
final class ByDeadline {

    private final Board board;
    private final Field field;
    private final Rules rules;
    private final List<BitSet> days;
    private final int[] visited;

    /** Windows that are as they were given, and have had a visit. */
    private final BitSet served = new BitSet();

    /** @param board one on which nothing is placed but what is agreed; it is used up */
    ByDeadline(Board board, Rules rules) {
        this.board = board;
        this.field = board.field;
        this.rules = rules;
        this.visited = new int[field.persons.size()];
        Arrays.fill(visited, Deadlines.BEFORE);
        this.days = Stream.generate(BitSet::new).limit(visited.length).toList();
        IntStream.range(0, field.days()).forEach(this::day);
    }

    /** For each person with a rule the days of visits, more than are needed where there was room. */
    List<BitSet> days() {
        return days;
    }

    private void day(int day) {
        persons().filter(person -> board.isAgreed(person, day)).forEach(person -> visit(person, day));
        persons()
                .filter(person -> !board.isAgreed(person, day) && deadline(person, day) < field.days())
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> deadline(person, day))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(person -> board.room(field.crewOf[person], day) > 0)
                .forEach(person -> {
                    board.load(board.local(field.crewOf[person], day), day);
                    visit(person, day);
                });
    }

    private IntStream persons() {
        return IntStream.range(0, visited.length);
    }

    private void visit(int person, int day) {
        if (rules.has(field.persons.get(person))) {
            visited[person] = day;
            days.get(person).set(day);
            return;
        }
        windows(person, day).limit(1).forEach(served::set);
    }

    /** The last day in time of what is owed next and can be made on a day; the number of days where there is nothing. */
    private int deadline(int person, int day) {
        VisitNeed need = field.persons.get(person);
        if (!rules.has(need)) {
            return windows(person, day)
                    .map(visit -> field.closes[visit])
                    .findFirst()
                    .orElse(field.days());
        }
        Deadlines deadlines = rules.deadlines(need);
        return deadlines.isOpen(day) ? deadlines.after(visited[person]) : field.days();
    }

    private IntStream windows(int person, int day) {
        return IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .filter(visit -> field.isInTime(visit, day) && !served.get(visit));
    }
}
