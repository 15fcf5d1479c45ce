package org.zhaoliao.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.zhaoliao.planning.Completing.Jam;

/**
 * How much of a jam stands whatever windows are taken (超负荷证明): on some days some persons need so many visits at least, and all who may go to any of them can
 * make fewer together. Tried with the jam itself, and with everybody in the same hands on all days that are full. Of windows that are as they were given, the
 * search for a place is the proof.
 */
record OverloadProof(Board board, Rules rules, Jam jam, BitSet days) {

    /** How many of the missed visits are missed whoever plans, from none to all. */
    int unavoidable() {
        BitSet persons = new BitSet();
        jam.visits().stream().map(visit -> board.field.personOf[visit]).forEach(persons::set);
        BitSet crew = crew(persons);
        if (persons.stream().allMatch(this::isAsGiven)) {
            return jam.open().cardinality();
        }
        int most = IntStream.of(
                        unavoidable(persons, crew, days),
                        unavoidable(inTheHandsOf(crew), crew, without(crew, board::hasRoom)),
                        unavoidable(
                                inTheHandsOf(crew),
                                crew,
                                without(crew, (visitor, day) -> board.possible(visitor, day) > 0)))
                .max()
                .orElseThrow();
        return Math.max(0, Math.min(most, jam.open().cardinality()));
    }

    /** A missed visit is one that would have to be made more. What these persons miss outside of the jam is told there, and nothing twice. */
    private int unavoidable(BitSet persons, BitSet crew, BitSet on) {
        int possible = on.stream()
                .flatMap(day -> crew.stream().map(visitor -> board.possible(visitor, day)))
                .sum();
        int elsewhere = persons.stream().map(this::missed).sum() - jam.open().cardinality();
        return persons.stream().map(person -> needed(person, on)).sum() - possible - elsewhere;
    }

    /** What has no place, and what is made too late. */
    private int missed(int person) {
        return Math.toIntExact(IntStream.range(board.field.visitsFrom[person], board.field.visitsFrom[person + 1])
                .filter(visit -> !board.isPlaced(visit) || isLate(visit))
                .count());
    }

    private boolean isLate(int visit) {
        return !board.isServedByAgreement(visit) && !board.field.isInTime(visit, board.dayOf[visit]);
    }

    private boolean isAsGiven(int person) {
        return board.field.persons.get(person).rule().isEmpty();
    }

    /** Visits beside those that are agreed. */
    private int needed(int person, BitSet on) {
        return isAsGiven(person)
                ? asGiven(person, on)
                : rules.days(board.field.persons.get(person), on).leastCrowding();
    }

    private int asGiven(int person, BitSet on) {
        Field field = board.field;
        int agreed = Math.toIntExact(
                on.stream().filter(day -> board.isAgreed(person, day)).count());
        int owed = Math.toIntExact(IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .filter(visit -> IntStream.rangeClosed(field.opens[visit], field.closes[visit])
                        .filter(day -> field.worked[day])
                        .allMatch(on::get))
                .count());
        return Math.max(0, owed - agreed);
    }

    private BitSet crew(BitSet persons) {
        BitSet crew = new BitSet();
        persons.stream().flatMap(person -> Arrays.stream(crewOf(person))).forEach(crew::set);
        return crew;
    }

    private BitSet inTheHandsOf(BitSet crew) {
        BitSet persons = new BitSet();
        IntStream.range(0, board.field.persons.size())
                .filter(person -> Arrays.stream(crewOf(person)).allMatch(crew::get))
                .forEach(persons::set);
        return persons;
    }

    private int[] crewOf(int person) {
        return board.field.crews.get(board.field.crewOf[person]);
    }

    /** The working days on which nobody of a crew has something. */
    private BitSet without(BitSet crew, BiPredicate<Integer, Integer> something) {
        BitSet without = new BitSet();
        IntStream.range(0, board.field.days())
                .filter(day -> board.field.worked[day])
                .filter(day -> crew.stream().noneMatch(visitor -> something.test(visitor, day)))
                .forEach(without::set);
        return without;
    }
}
