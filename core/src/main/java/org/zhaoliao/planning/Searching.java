package org.zhaoliao.planning;

import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.planning.Completing.Jam;

/**
 * Looks for better days for those who are missed in a jam together with the few who compete with them most closely (局部搜索), all others staying where they
 * are; in an area with so few persons nobody else is left.
 */
final class Searching {

    private static final int FEW = 8;

    private final Board board;
    private final Field field;
    private final Rules rules;
    private final Telling telling;

    Searching(Board board, Rules rules) {
        this.board = board;
        this.field = board.field;
        this.rules = rules;
        this.telling = new Telling(board, rules);
    }

    /** The begin of a plan on which less is missed in one of the jams, if one is found; the board stays as it is. */
    Optional<Moves.Begin> begin(List<Jam> jams) {
        return jams.stream().map(this::begin).flatMap(Optional::stream).findFirst();
    }

    private Optional<Moves.Begin> begin(Jam jam) {
        List<Integer> missed =
                persons(jam).filter(person -> board.open(person) > 0).toList();
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        int[] few = Stream.of(missed.stream().limit(FEW / 2), persons(jam), neighbours(jam, missed))
                .flatMap(some -> some)
                .distinct()
                .limit(FEW)
                .mapToInt(Integer::intValue)
                .toArray();
        List<BitSet> days = new LeastMissed(board, rules, few, missed(few)).days();
        return days.isEmpty() ? Optional.empty() : Optional.of(begin(few, days));
    }

    private Moves.Begin begin(int[] few, List<BitSet> days) {
        Moves moves = new Moves(board.copy(), rules);
        for (int k = 0; k < few.length; k++) {
            moves.moveAmong(few[k], days.get(k));
        }
        return moves.begin();
    }

    private int missed(int[] some) {
        return IntStream.of(some).map(person -> telling.missed(person).size()).sum();
    }

    private Stream<Integer> persons(Jam jam) {
        return jam.visits().stream()
                .map(visit -> field.personOf[visit])
                .distinct()
                .filter(this::hasRule)
                .boxed();
    }

    private boolean hasRule(int person) {
        return rules.has(field.persons.get(person));
    }

    /** All others who may be visited by the same, those visited next to the days of the jam first. */
    private Stream<Integer> neighbours(Jam jam, List<Integer> missed) {
        BitSet days = telling.where(jam).days();
        Set<Integer> crew = missed.stream().flatMap(this::crew).collect(Collectors.toSet());
        return IntStream.range(0, field.persons.size())
                .filter(person -> hasRule(person)
                        && !Sets.intersection(crew, crew(person).collect(Collectors.toSet()))
                                .isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> distance(board.days(person), days))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Stream<Integer> crew(int person) {
        return Arrays.stream(field.crews.get(field.crewOf[person])).boxed();
    }

    private static int distance(BitSet some, BitSet others) {
        ImmutableIntArray ours = ImmutableIntArray.copyOf(some.stream());
        return others.stream()
                .map(day ->
                        ours.stream().map(other -> Math.abs(day - other)).min().orElse(Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
