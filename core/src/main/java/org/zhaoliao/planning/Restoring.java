package org.zhaoliao.planning;

import com.google.common.primitives.Ints;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.visit.VisitorId;

/**
 * Puts visits back where the plan before had them (恢复原计划), person by person, as far as there is room and nothing more is missed by it; what is needed beside
 * them is given other days.
 */
final class Restoring {

    private final Board board;
    private final Field field;
    private final Rules rules;
    private final Moves moves;
    private final Map<VisitorId, Integer> visitors;
    private final Map<Integer, List<PlannedVisit>> before;

    /** @param board where everybody is; it is changed */
    Restoring(Board board, Rules rules, List<PlannedVisit> before) {
        this.board = board;
        this.field = board.field;
        this.rules = rules;
        this.moves = new Moves(board, rules);
        this.visitors = field.visitorNumbers();
        Map<RecipientId, Integer> persons = field.personNumbers();
        this.before = new HashMap<>(before.stream()
                .filter(visit -> persons.containsKey(visit.recipient()))
                .filter(visit -> visitors.containsKey(visit.visitor()))
                .filter(visit -> field.day(visit.day()) >= 0 && field.day(visit.day()) < field.days())
                .collect(Collectors.groupingBy(visit -> persons.getOrDefault(visit.recipient(), Field.NONE))));
    }

    /** How many visits of the plan before are made as they were. */
    int standing() {
        return before.entrySet().stream()
                .mapToInt(one -> standing(one.getKey(), one.getValue()).size())
                .sum();
    }

    /** The begin of a plan with more of them; empty when there is nothing to put back. */
    Optional<Moves.Begin> begin() {
        IntStream.range(0, field.persons.size())
                .filter(person -> before.containsKey(person) && rules.has(field.persons.get(person)))
                .forEach(person -> restore(person, before.getOrDefault(person, List.of())));
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.begin());
    }

    private void restore(int person, List<PlannedVisit> visits) {
        List<PlannedVisit> now = standing(person, visits);
        List<PlannedVisit> stay = visits.stream()
                .filter(visit -> now.contains(visit) || canStand(person, visit))
                .toList();
        VisitNeed need = field.persons.get(person);
        BitSet theirs = new BitSet();
        stay.forEach(visit -> theirs.set(field.day(visit.day())));
        BitSet days = rules.daysBeside(need, theirs).of(moves.possible(person));
        int less = missed(need, board.days(person)) - missed(need, days);
        if (less > 0 || (less == 0 && stay.size() > now.size())) {
            moves.move(person, days, stay);
        }
    }

    private int missed(VisitNeed need, BitSet days) {
        return BestDays.missed(rules.days(need).cost(days));
    }

    private List<PlannedVisit> standing(int person, List<PlannedVisit> visits) {
        Set<Slot> slots = board.planned(person)
                .mapToObj(visit -> new Slot(board.visitorOf[visit], board.dayOf[visit]))
                .collect(Collectors.toSet());
        return visits.stream().filter(visit -> slots.contains(slot(visit))).toList();
    }

    private boolean canStand(int person, PlannedVisit visit) {
        Slot slot = slot(visit);
        return board.hasRoom(slot.visitor, slot.day)
                && rules.deadlines(field.persons.get(person)).isOpen(slot.day)
                && !board.isAgreed(person, slot.day)
                && Ints.contains(field.crews.get(field.crewOf[person]), slot.visitor);
    }

    private Slot slot(PlannedVisit visit) {
        return new Slot(visitors.getOrDefault(visit.visitor(), Field.NONE), field.day(visit.day()));
    }

    private record Slot(int visitor, int day) {}
}
