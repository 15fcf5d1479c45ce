package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** One day of a {@link Beam}: place by place somebody is chosen for it, in the order of the time left, until there is no room or nobody waits. */
final class BeamDay {

    /** What it costs to fill a place, in persons looked at, beside all of them once. */
    static final int EFFORT = 80;

    /** How many of those who wait are tried for a place. */
    private static final int CHOICES = 8;

    private final Board board;
    private final Field field;
    private final int day;
    private final int width;

    /** @param width how many ways are followed */
    BeamDay(Board board, int day, int width) {
        this.board = board;
        this.field = board.field;
        this.day = day;
        this.width = width;
    }

    /** How many visits each visitor can make on a day beside those that are agreed. */
    static IntStream room(Board board, int day) {
        return IntStream.range(0, board.field.visitors.size()).map(visitor -> Math.max(0, board.left(visitor, day)));
    }

    /** The best ways, a day further. */
    List<Way> after(List<Way> ways) {
        List<Filling> open = ways.stream().map(this::begin).toList();
        List<Filling> full = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Choice> choices = new ArrayList<>();
            for (Filling filling : open) {
                List<Choice> next = choices(filling);
                choices.addAll(next);
                if (next.isEmpty()) {
                    full.add(filling);
                }
            }
            open = best(choices, Choice::outlook, Choice::key, Choice::isPressing).stream()
                    .map(this::taken)
                    .toList();
        }
        return best(full, Filling::outlook, Filling::key, filling -> filling.way.isPressing()).stream()
                .map(Filling::way)
                .toList();
    }

    private Filling begin(Way before) {
        Way way = before;
        for (int person = 0; person < field.persons.size(); person++) {
            way = board.isAgreed(person, day) ? way.with(person, day, true) : way;
        }
        Way agreed = way;
        List<Integer> waiting = IntStream.range(0, field.persons.size())
                .filter(person -> !board.isAgreed(person, day) && agreed.isWaiting(person, day, field.days()))
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> agreed.deadline(person, day))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Integer> room = room(board, day).boxed().toList();
        return new Filling(agreed, agreed.outlook(day, field.days()), agreed.key(), waiting, room);
    }

    /** Who could be given the next place, all others before them going without; not so many that places would stay free. */
    private List<Choice> choices(Filling filling) {
        int places = filling.room.stream().mapToInt(Integer::intValue).sum();
        int without = Math.max(0, filling.waiting.size() - places);
        List<Choice> choices = new ArrayList<>();
        boolean isFirst = true;
        for (int k = 0; k < filling.waiting.size() && choices.size() < CHOICES && choices.size() <= without; k++) {
            int person = filling.waiting.get(k);
            if (visitor(person, filling.room) != Field.NONE) {
                choices.add(new Choice(
                        filling,
                        k,
                        filling.outlook + filling.way.outlookWith(person, day, field.days()),
                        filling.way.keyWith(filling.key, person, day),
                        isFirst));
                isFirst = false;
            }
        }
        return choices;
    }

    private Filling taken(Choice choice) {
        Filling from = choice.from;
        int person = from.waiting.get(choice.place);
        int visitor = visitor(person, from.room);
        List<Integer> room = new ArrayList<>(from.room);
        room.set(visitor, room.get(visitor) - 1);
        List<Integer> waiting = from.waiting.subList(choice.place + 1, from.waiting.size());
        return new Filling(from.way.with(person, day, choice.isFirst), choice.outlook, choice.key, waiting, room);
    }

    /** Of those who have room and may go, whoever can go to the fewest others. */
    private int visitor(int person, List<Integer> room) {
        int local = Field.NONE;
        for (int visitor : field.crews.get(field.crewOf[person])) {
            boolean isBetter = local == Field.NONE || field.crewsOf[visitor].length < field.crewsOf[local].length;
            local = room.get(visitor) > 0 && isBetter ? visitor : local;
        }
        return local;
    }

    /** As many as are followed, each place to stand once; among them the one that visits whoever is pressing. */
    private <T> List<T> best(List<T> all, ToLongFunction<T> outlook, ToLongFunction<T> key, Predicate<T> isPressing) {
        Set<Long> seen = new HashSet<>();
        List<T> best = new ArrayList<>();
        for (T one : all.stream().sorted(Comparator.comparingLong(outlook)).toList()) {
            boolean isNew = seen.add(key.applyAsLong(one));
            if (isPressing.test(one) || (isNew && best.size() < width)) {
                best.add(one);
            }
        }
        return best;
    }

    /**
     * A day that is being filled.
     *
     * @param way with the visits chosen so far
     * @param outlook of the way at the end of the day
     * @param key of the way
     * @param waiting who is left, those with the least time first
     * @param room how many more each visitor can visit
     */
    private record Filling(Way way, long outlook, long key, List<Integer> waiting, List<Integer> room) {}

    /**
     * Somebody for the next place.
     *
     * @param from the day so far
     * @param place in the order of those who wait
     * @param outlook with the visit
     * @param key with the visit
     * @param isFirst whether nobody has less time left
     */
    private record Choice(Filling from, int place, long outlook, long key, boolean isFirst) {

        boolean isPressing() {
            return isFirst && from.way.isPressing();
        }
    }
}
