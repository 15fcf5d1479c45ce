package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Rules rules;

    Telling(Board board, Rules rules) {
        this.board = board;
        this.field = board.field;
        this.rules = rules;
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

    /** A visit to begin the next plan with, which finds the reason for it. */
    PlannedVisit visit(VisitNeed need, int visitor, int day) {
        return new PlannedVisit(
                need.recipient(),
                field.visitors.get(visitor).id(),
                field.date(day),
                need.village(),
                Reason.of("planning.in-time", field.date(day), field.date(day)));
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

    boolean hasRule(int visit) {
        return !field.persons.get(field.personOf[visit]).rule().isEmpty();
    }

    /** What a person misses by the rule, when it is known and a visit has no place. */
    List<Shortfall> missed(int person) {
        VisitNeed need = field.persons.get(person);
        if (need.rule().isEmpty() || board.open(person) == 0) {
            return List.of();
        }
        List<Shortfall> missed = new ArrayList<>();
        BitSet days = board.days(person);
        int before = Deadlines.BEFORE;
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            missed.addAll(missed(need, before, day));
            before = day;
        }
        missed.addAll(missed(need, before, field.days()));
        return missed;
    }

    private List<Shortfall> missed(VisitNeed need, int before, int day) {
        return rules.chain(need).missed(before, day).stream()
                .map(window -> window.from(field.start))
                .map(window -> new Shortfall(need.recipient(), need.village(), window, reason(need, window, day)))
                .toList();
    }

    private Reason reason(VisitNeed need, DateRange window, int day) {
        LocalDate last = window.until().minusDays(1);
        return day < field.days() ? Reason.of("planning.only-late", last, field.date(day)) : none(need, last);
    }

    Shortfall shortfall(int visit) {
        VisitNeed need = field.persons.get(field.personOf[visit]);
        DateRange window = window(visit);
        int day = board.isPlaced(visit) ? board.dayOf[visit] : field.days();
        return new Shortfall(need.recipient(), need.village(), window, reason(need, window, day));
    }

    /** Why nobody comes at all. */
    private Reason none(VisitNeed need, LocalDate last) {
        List<Visitor> there = field.visitors.stream()
                .filter(visitor -> visitor.area().contains(need.village()))
                .toList();
        boolean canGo = there.stream().anyMatch(visitor -> !need.excluded().contains(visitor.id()));
        if (canGo) {
            return Reason.of("planning.no-room", last);
        }
        return Reason.of(there.isEmpty() ? "planning.nobody" : "planning.only-excluded", need.village());
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
                relief(jam, where.days(), missed),
                new OverloadProof(board, rules, jam, where.days()).unavoidable());
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
