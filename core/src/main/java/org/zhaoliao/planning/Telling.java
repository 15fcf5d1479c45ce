package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.Completing.Jam;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlan.Relief;
import org.zhaoliao.planning.VisitPlan.Shortfall;
import org.zhaoliao.reason.Reason;

/** Says in days, names and reasons what a {@link Board} holds in numbers. */
final class Telling {

    private final Board board;
    private final Field field;

    Telling(Board board) {
        this.board = board;
        this.field = board.field;
    }

    PlannedVisit planned(int visit) {
        VisitNeed need = field.persons.get(field.personOf[visit]);
        return new PlannedVisit(
                need.recipient(),
                field.visitors.get(board.visitorOf[visit]).id(),
                field.date(board.dayOf[visit]),
                need.village(),
                why(visit));
    }

    private Reason why(int visit) {
        DateRange window = window(visit);
        LocalDate last = window.until().minusDays(1);
        if (!field.isInTime(visit, board.dayOf[visit])) {
            return Reason.of("planning.late", last);
        }
        String code =
                board.kept.get(visit) ? "planning.kept" : isGrouped(visit) ? "planning.grouped" : "planning.in-time";
        return Reason.of(code, window.from(), last);
    }

    /** Whether the visitor sees somebody else in the village that day. */
    private boolean isGrouped(int visit) {
        int village = field.villageOf[field.personOf[visit]];
        int other = board.firstOf(board.visitorOf[visit], board.dayOf[visit]);
        while (other != Field.NONE && (other == visit || field.villageOf[field.personOf[other]] != village)) {
            other = board.after(other);
        }
        return other != Field.NONE;
    }

    Shortfall shortfall(int visit) {
        VisitNeed need = field.persons.get(field.personOf[visit]);
        DateRange window = window(visit);
        return new Shortfall(need.recipient(), need.village(), window, reason(visit, need, window));
    }

    private Reason reason(int visit, VisitNeed need, DateRange window) {
        LocalDate last = window.until().minusDays(1);
        if (field.crew(visit).length == 0) {
            boolean served =
                    field.visitors.stream().anyMatch(visitor -> visitor.area().contains(need.village()));
            return Reason.of(served ? "planning.only-excluded" : "planning.nobody", need.village());
        }
        return board.isPlaced(visit)
                ? Reason.of("planning.only-late", last, field.date(board.dayOf[visit]))
                : Reason.of("planning.no-room", last);
    }

    /** In which villages and on which days the visits of a jam can be made. */
    record Where(List<DivisionCode> villages, BitSet days) {}

    Where where(Jam jam) {
        BitSet days = new BitSet();
        jam.visits().stream().forEach(visit -> daysOf(visit).forEach(days::set));
        return new Where(
                jam.visits().stream()
                        .mapToObj(visit ->
                                field.persons.get(field.personOf[visit]).village())
                        .distinct()
                        .sorted()
                        .toList(),
                days);
    }

    Overload overload(Jam jam) {
        Where where = where(jam);
        int missed = jam.open().cardinality();
        int owed = jam.visits().cardinality();
        return new Overload(
                where.villages(),
                where.days().stream().mapToObj(field::date).toList(),
                owed,
                owed - missed,
                relief(jam, where.days(), missed));
    }

    /** On each day one more visitor could see every person of the jam who is not visited then; the earliest of the best days. */
    private List<Relief> relief(Jam jam, BitSet days, int missed) {
        return days.stream()
                .mapToObj(day -> new Relief(field.date(day), Math.min(missed, visitable(jam, day))))
                .filter(relief -> relief.visits() > 0)
                .max(Comparator.comparingInt(Relief::visits)
                        .thenComparing(Comparator.comparing(Relief::day).reversed()))
                .stream()
                .toList();
    }

    private int visitable(Jam jam, int day) {
        return Math.toIntExact(jam.visits().stream()
                .filter(visit -> field.isInTime(visit, day))
                .map(visit -> field.personOf[visit])
                .distinct()
                .filter(person -> !board.isVisited(person, day, Field.NONE))
                .count());
    }

    private IntStream daysOf(int visit) {
        return IntStream.rangeClosed(field.opens[visit], field.closes[visit]).filter(day -> field.worked[day]);
    }

    private DateRange window(int visit) {
        return DateRange.of(field.date(field.opens[visit]), field.date(field.closes[visit] + 1));
    }
}
