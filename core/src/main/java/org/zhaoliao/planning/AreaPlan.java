package org.zhaoliao.planning;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * @param fixed visits that stay anyway
     * @param begin what it begins with; what is kept is not moved unless somebody is missed otherwise
     */
    AreaPlan(Field field, Patterns patterns, List<PlannedVisit> fixed, Moves.Begin begin) {
        this.field = field;
        this.board = new Board(field);
        this.placing = new Placing(board, patterns);
        this.visitors = field.visitorNumbers();
        this.persons = field.personNumbers();
        fixed.forEach(this::fix);
        fixed.stream().sorted(Comparator.comparing(PlannedVisit::day)).forEach(this::serve);
        inOrder(begin.kept()).forEach(visit -> keep(visit, true));
        inOrder(begin.held()).forEach(visit -> keep(visit, false));
    }

    private static Stream<PlannedVisit> inOrder(List<PlannedVisit> visits) {
        return visits.stream()
                .sorted(Comparator.comparing(PlannedVisit::day)
                        .thenComparing(visit -> visit.recipient().value()));
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

    /** Other windows for whoever has a visit without a place; after that this plan is of no more use unless nothing was changed. */
    Rewindowing rewindowed(Rules rules, boolean only) {
        return new Rewindowing(board, rules, jams, only);
    }

    /** On a board on which nothing is placed but what is agreed: the days on which persons would be visited, whatever windows there are. */
    List<BitSet> foreseen(Rules rules) {
        return new Beam(board, rules).days();
    }

    /** A plan that begins on some days for each person with a rule, as far as they are needed. */
    Moves.Begin at(Rules rules, List<BitSet> days) {
        Moves moves = new Moves(board, rules);
        IntStream.range(0, days.size())
                .filter(person -> rules.has(field.persons.get(person)))
                .forEach(person -> moves.moveAmong(person, days.get(person)));
        return moves.begin();
    }

    /** The same plan with windows around the days of visits; the plan stays as it is. */
    Moves.Begin around(Rules rules) {
        Moves moves = new Moves(board.copy(), rules);
        IntStream.range(0, field.persons.size())
                .filter(person -> rules.has(field.persons.get(person)))
                .forEach(person -> moves.move(person, board.days(person)));
        return moves.begin();
    }

    /** Other days for the few who compete in a jam, on which less is missed; the plan stays as it is. */
    Optional<Moves.Begin> searched(Rules rules) {
        return new Searching(board, rules).begin(jams);
    }

    /** Earlier days for those who wait into the days of grace though there is room; the plan stays as it is, and so does every visit of the plan before. */
    Optional<Moves.Begin> hastened(Rules rules) {
        Moves moves = new Moves(board.copy(), rules);
        IntStream.range(0, field.persons.size())
                .filter(person -> rules.has(field.persons.get(person)))
                .filter(person -> board.planned(person).noneMatch(board.kept::get))
                .forEach(moves::hasten);
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.begin());
    }

    /** More of the plan before where it was; the plan stays as it is. */
    Optional<Moves.Begin> restored(Rules rules, List<PlannedVisit> before) {
        return new Restoring(board.copy(), rules, before).begin();
    }

    /** How many visits of the plan before are made as they were. */
    int standing(Rules rules, List<PlannedVisit> before) {
        return new Restoring(board, rules, before).standing();
    }

    /** How many visits use days of grace, those not made within the horizon twice. */
    int pastDue(Rules rules) {
        return IntStream.range(0, field.persons.size())
                .filter(person -> rules.has(field.persons.get(person)))
                .map(person ->
                        BestDays.pastDue(rules.days(field.persons.get(person)).cost(board.days(person))))
                .sum();
    }

    /** How many visits are missed. */
    int missed(Rules rules) {
        return Math.toIntExact(shortfalls(new Telling(board, rules)).count());
    }

    private Stream<Shortfall> shortfalls(Telling telling) {
        return Stream.concat(
                jams.stream()
                        .flatMapToInt(jam -> jam.open().stream())
                        .filter(visit -> !telling.hasRule(visit))
                        .mapToObj(telling::shortfall),
                IntStream.range(0, field.persons.size()).boxed().flatMap(person -> telling.missed(person).stream()));
    }

    void tell(Rules rules, List<PlannedVisit> planned, List<Shortfall> shortfalls, List<Overload> overloads) {
        Telling telling = new Telling(board, rules);
        IntStream.range(0, field.visits())
                .filter(visit -> board.isPlaced(visit) && !board.isServedByAgreement(visit))
                .mapToObj(telling::planned)
                .forEach(planned::add);
        shortfalls(telling).forEach(shortfalls::add);
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
    private void keep(PlannedVisit visit, boolean isBefore) {
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
            board.kept.set(served, isBefore);
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
