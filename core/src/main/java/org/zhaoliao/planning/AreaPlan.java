package org.zhaoliao.planning;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.planning.Completing.Jam;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlan.Shortfall;
import org.zhaoliao.visit.VisitorId;

/** The plan of one area, step by step: what stays, evenly, completely, evenly again, late where it must be, shared out, few ways. */
final class AreaPlan {

    private final Field field;
    private final Board board;
    private final Placing placing;
    private final Map<VisitorId, Integer> visitors;
    private final Map<RecipientId, Integer> persons;
    private List<Jam> jams = List.of();

    AreaPlan(Field field, Patterns patterns, List<PlannedVisit> fixed, List<PlannedVisit> before) {
        this.field = field;
        this.board = new Board(field);
        this.placing = new Placing(board, patterns);
        this.visitors = field.visitorNumbers();
        this.persons = field.personNumbers();
        fixed.forEach(this::fix);
        fixed.stream().sorted(Comparator.comparing(PlannedVisit::day)).forEach(this::serve);
        before.stream()
                .sorted(Comparator.comparing(PlannedVisit::day)
                        .thenComparing(visit -> visit.recipient().value()))
                .forEach(this::keep);
    }

    void make() {
        placing.all();
        new Completing(board, board.kept).complete();
        jams = new Completing(board, new BitSet()).complete();
        placing.again();
        placing.late();
        new Levelling(board).level();
        new Trips(board).gather();
    }

    void tell(List<PlannedVisit> planned, List<Shortfall> shortfalls, List<Overload> overloads) {
        Telling telling = new Telling(board);
        IntStream.range(0, field.visits())
                .filter(visit -> board.isPlaced(visit) && !board.isServedByAgreement(visit))
                .mapToObj(telling::planned)
                .forEach(planned::add);
        jams.forEach(jam -> jam.open().stream().mapToObj(telling::shortfall).forEach(shortfalls::add));
        jams.stream()
                .collect(Collectors.toMap(telling::where, Function.identity(), Jam::with, LinkedHashMap::new))
                .values()
                .forEach(jam -> overloads.add(telling.overload(jam)));
    }

    private void fix(PlannedVisit visit) {
        int person = persons.getOrDefault(visit.recipient(), Field.NONE);
        int visitor = visitors.getOrDefault(visit.visitor(), Field.NONE);
        int day = field.day(visit.day());
        if (visitor != Field.NONE) {
            board.load(visitor, day);
        }
        if (person != Field.NONE) {
            board.agree(person, day);
        }
    }

    /** At first a fixed visit serves the window that ends first; it comes to serve another where somebody would be missed otherwise. */
    private void serve(PlannedVisit visit) {
        int person = persons.getOrDefault(visit.recipient(), Field.NONE);
        int day = field.day(visit.day());
        int served = served(person, day);
        if (served != Field.NONE && board.sibling(person, day, Field.NONE) == Field.NONE) {
            board.place(served, day, Field.NONE);
        }
    }

    /** A visit of the plan before stays where it still serves and its visitor still can. */
    private void keep(PlannedVisit visit) {
        int person = persons.getOrDefault(visit.recipient(), Field.NONE);
        int visitor = visitors.getOrDefault(visit.visitor(), Field.NONE);
        int day = field.day(visit.day());
        if (person == Field.NONE || visitor == Field.NONE || day < 0 || day >= field.days()) {
            return;
        }
        int served = served(person, day);
        boolean stays = served != Field.NONE
                && field.worked[day]
                && !board.isVisited(person, day, Field.NONE)
                && board.hasRoom(visitor, day)
                && IntStream.of(field.crew(served)).anyMatch(other -> other == visitor);
        if (stays) {
            board.place(served, day, visitor);
            board.kept.set(served);
        }
    }

    private int served(int person, int day) {
        return person == Field.NONE
                ? Field.NONE
                : IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                        .filter(visit -> !board.isPlaced(visit))
                        .filter(visit -> field.opens[visit] <= day && day <= field.closes[visit])
                        .findFirst()
                        .orElse(Field.NONE);
    }
}
