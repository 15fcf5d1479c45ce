package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.planning.Chain.Window;

/**
 * Looks for other windows for whoever has a visit without a place (另选时段): windows are narrower than the rule they come from, and those around other days may
 * fit. Of all days on which somebody has time the best are taken, and held for the plan that is made next.
 */
final class Rewindowing {

    private final Board board;
    private final Field field;
    private final Rules rules;

    /** The visits of the next plan's begin. */
    private final List<PlannedVisit> kept = new ArrayList<>();

    private final List<PlannedVisit> held = new ArrayList<>();
    private final List<VisitNeed> needs = new ArrayList<>();
    private final Telling telling;
    private boolean fewerMissed;
    private boolean changed;

    Rewindowing(Board board, Rules rules) {
        this.board = board;
        this.field = board.field;
        this.rules = rules;
        this.telling = new Telling(board, rules);
        IntStream.range(0, field.persons.size()).forEach(this::person);
    }

    List<VisitNeed> needs() {
        return needs;
    }

    List<PlannedVisit> kept() {
        return kept;
    }

    List<PlannedVisit> held() {
        return held;
    }

    boolean changed() {
        return changed;
    }

    boolean fewerMissed() {
        return fewerMissed;
    }

    private void person(int person) {
        VisitNeed need = field.persons.get(person);
        if (need.rule().isEmpty() || board.open(person) == 0 || !again(person, need)) {
            needs.add(need);
            visits(person).forEach(visit -> (board.kept.get(visit) ? kept : held).add(telling.planned(visit)));
        }
    }

    private boolean again(int person, VisitNeed need) {
        BestDays days = rules.days(need);
        BitSet possible = possible(person, need);
        BitSet best = days.of(possible);
        long before = days.cost(board.days(person));
        long after = days.cost(best);
        if (after >= before && BestDays.missed(after) == board.open(person)) {
            return false;
        }
        changed = true;
        fewerMissed |= BestDays.missed(after) < BestDays.missed(before);
        List<Window> windows = rules.chain(need).around(best);
        needs.add(need.within(rules.ranges(windows)));
        visits(person).forEach(board::remove);
        best.stream().filter(day -> !board.isAgreed(person, day)).forEach(day -> hold(person, need, day));
        return true;
    }

    private BitSet possible(int person, VisitNeed need) {
        Deadlines deadlines = rules.deadlines(need);
        BitSet possible = board.days(person);
        IntStream.range(0, field.days())
                .filter(day -> board.room(field.crewOf[person], day) > 0)
                .forEach(possible::set);
        possible.stream().filter(day -> !deadlines.isOpen(day)).forEach(possible::clear);
        return possible;
    }

    /** Takes the room of a day, so that nobody else is given it. */
    private void hold(int person, VisitNeed need, int day) {
        int visitor = IntStream.of(field.crews.get(field.crewOf[person]))
                .filter(other -> board.hasRoom(other, day))
                .findFirst()
                .orElseThrow();
        board.load(visitor, day);
        held.add(telling.visit(need, visitor, day));
    }

    private IntStream visits(int person) {
        return IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .filter(visit -> board.isPlaced(visit) && !board.isServedByAgreement(visit));
    }
}
