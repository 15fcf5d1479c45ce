package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.planning.Chain.Window;
import org.zhaoliao.planning.Completing.Jam;

/**
 * Looks for other windows for whoever has a visit without a place (另选时段): windows are narrower than the rule they come from, and those around other days may
 * fit. Of all days on which somebody has time the best are taken, and held for the plan that is made next. Where that helps nobody, others who are visited in
 * the same days give way, as far as they have other days.
 */
final class Rewindowing {

    private final Board board;
    private final Field field;
    private final Rules rules;
    private final boolean only;

    /** The visits of the next plan's begin. */
    private final List<PlannedVisit> kept = new ArrayList<>();

    private final List<PlannedVisit> held = new ArrayList<>();
    private final List<VisitNeed> needs = new ArrayList<>();
    private final BitSet moved = new BitSet();
    private final Telling telling;
    private boolean fewerMissed;

    /** @param only whether only such changes are made by which somebody misses fewer visits: they come to an end */
    Rewindowing(Board board, Rules rules, List<Jam> jams, boolean only) {
        this.board = board;
        this.only = only;
        this.field = board.field;
        this.rules = rules;
        this.telling = new Telling(board, rules);
        IntStream.range(0, field.persons.size())
                .filter(person -> board.open(person) > 0)
                .forEach(this::again);
        if (!fewerMissed && !only) {
            jams.forEach(this::relieve);
        }
        if (changed()) {
            IntStream.range(0, field.persons.size())
                    .filter(person -> !moved.get(person))
                    .forEach(this::stays);
        }
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
        return !moved.isEmpty();
    }

    boolean fewerMissed() {
        return fewerMissed;
    }

    private void stays(int person) {
        needs.add(field.persons.get(person));
        visits(person).forEach(visit -> (board.kept.get(visit) ? kept : held).add(telling.planned(visit)));
    }

    private void again(int person) {
        VisitNeed need = field.persons.get(person);
        if (need.rule().isEmpty()) {
            return;
        }
        BestDays days = rules.days(need);
        BitSet best = days.of(possible(person, need));
        long before = days.cost(board.days(person));
        long after = days.cost(best);
        boolean fewer = BestDays.missed(after) < BestDays.missed(before);
        boolean better = after < before || BestDays.missed(after) != board.open(person);
        if (fewer || (better && !only)) {
            fewerMissed |= fewer;
            move(person, need, best);
        }
    }

    /** As many visits as have no place leave the days of a jam. */
    private void relieve(Jam jam) {
        BitSet crowded = telling.where(jam).days();
        int wanted = jam.open().cardinality();
        for (int person : jam.visits().stream()
                .map(visit -> field.personOf[visit])
                .distinct()
                .toArray()) {
            if (wanted > 0 && !moved.get(person) && board.open(person) == 0) {
                wanted -= givesWay(person, crowded);
            }
        }
    }

    private int givesWay(int person, BitSet crowded) {
        VisitNeed need = field.persons.get(person);
        if (need.rule().isEmpty()) {
            return 0;
        }
        BestDays days = rules.days(need, crowded);
        BitSet possible = possible(person, need);
        possible.andNot(crowded);
        possible.or(board.days(person));
        BitSet best = days.of(possible);
        int fewer = BestDays.crowding(days.cost(board.days(person))) - BestDays.crowding(days.cost(best));
        if (fewer > 0) {
            move(person, need, best);
        }
        return Math.max(0, fewer);
    }

    private void move(int person, VisitNeed need, BitSet days) {
        moved.set(person);
        List<Window> windows = rules.chain(need).around(days);
        needs.add(need.within(rules.ranges(windows)));
        visits(person).forEach(board::remove);
        days.stream().filter(day -> !board.isAgreed(person, day)).forEach(day -> hold(person, need, day));
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
