package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhaoliao.visit.VisitorId;

/**
 * What is changed in a plan before it is made anew (改排): some persons are given other days, and windows around them; the rest begins where it is. The new days
 * are held, so that nobody else is given them.
 */
final class Moves {

    private final Board board;
    private final Field field;
    private final Rules rules;
    private final Telling telling;
    private final Map<VisitorId, Integer> visitors;
    private final List<PlannedVisit> kept = new ArrayList<>();
    private final List<PlannedVisit> held = new ArrayList<>();
    private final List<VisitNeed> needs = new ArrayList<>();
    private final BitSet moved = new BitSet();

    Moves(Board board, Rules rules) {
        this.board = board;
        this.field = board.field;
        this.rules = rules;
        this.telling = new Telling(board, rules);
        this.visitors = field.visitorNumbers();
    }

    /**
     * What a plan begins with.
     *
     * @param needs everybody, with the windows of the next plan
     * @param kept visits of an earlier plan
     * @param held visits to begin with, for which there is room
     */
    record Begin(List<VisitNeed> needs, List<PlannedVisit> kept, List<PlannedVisit> held) {}

    boolean isMoved(int person) {
        return moved.get(person);
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    /** The begin of the next plan: whoever was not moved stays. */
    Begin begin() {
        IntStream.range(0, field.persons.size())
                .filter(person -> !moved.get(person))
                .forEach(this::stays);
        return new Begin(needs, kept, held);
    }

    private void stays(int person) {
        needs.add(field.persons.get(person));
        board.planned(person).forEach(visit -> (board.kept.get(visit) ? kept : held).add(telling.planned(visit)));
    }

    /** The days on which a person with a rule is visited, or could be by whoever has room. */
    BitSet possible(int person) {
        Deadlines deadlines = rules.deadlines(field.persons.get(person));
        BitSet possible = board.days(person);
        IntStream.range(0, field.days())
                .filter(day -> board.room(field.crewOf[person], day) > 0)
                .forEach(possible::set);
        possible.stream().filter(day -> !deadlines.isOpen(day)).forEach(possible::clear);
        return possible;
    }

    /** Lets a person with a rule wait into the days of grace less often, if there is room on other days for all they need. */
    void hasten(int person) {
        BestDays days = rules.days(field.persons.get(person));
        BitSet best = days.of(possible(person));
        long before = days.cost(board.days(person));
        long after = days.cost(best);
        if (after < before && BestDays.pastDue(after) < BestDays.pastDue(before)) {
            move(person, best);
        }
    }

    /** Gives a person those of some days that are needed instead of theirs. */
    void moveAmong(int person, BitSet days) {
        move(person, rules.days(field.persons.get(person)).of(days));
    }

    /** Gives a person some days instead of theirs; where nobody has room on one of them, the next plan looks for another. */
    void move(int person, BitSet days) {
        move(person, days, List.of());
    }

    /** The same where visits of the plan before are among them, for which there is room beside those that the person has now. */
    void move(int person, BitSet days, List<PlannedVisit> stay) {
        moved.set(person);
        VisitNeed need = field.persons.get(person);
        needs.add(rules.around(need, days));
        board.planned(person).forEach(board::remove);
        BitSet rest = (BitSet) days.clone();
        for (PlannedVisit visit : stay) {
            board.load(visitors.getOrDefault(visit.visitor(), Field.NONE), field.day(visit.day()));
            kept.add(visit);
            rest.clear(field.day(visit.day()));
        }
        rest.stream().filter(day -> !board.isAgreed(person, day)).forEach(day -> hold(person, need, day));
    }

    private void hold(int person, VisitNeed need, int day) {
        if (board.room(field.crewOf[person], day) > 0) {
            int visitor = board.local(field.crewOf[person], day);
            board.load(visitor, day);
            held.add(telling.visit(need, visitor, day));
        }
    }
}
