package org.zhaoliao.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.VisitorId;

/**
 * What is to be planned in one area, with everything numbered: days from the first of the horizon, persons by recipient, visitors and villages in order, and
 * each visit owed. Numbers instead of names, since a province asks a million times whether a visitor has room on a day.
 */
final class Field {

    /** A day on which a visit is not placed, a visitor who is not named. */
    static final int NONE = -1;

    final LocalDate start;
    final boolean[] worked;
    final List<VisitNeed> persons;
    final List<Visitor> visitors;
    final List<DivisionCode> villages;

    /** How many visits a visitor can make on a day: 0 when off or absent. */
    final int[][] capacity;

    /** The crews: sets of visitors who may go to the same persons. */
    final List<int[]> crews;

    /** In which crews a visitor is. */
    final int[][] crewsOf;

    final int[] villageOf;
    final int[] crewOf;

    /** The first visit of each person; one more entry than persons. */
    final int[] visitsFrom;

    final int[] personOf;

    /** First and last day, both in time, of each visit. */
    final int[] opens;

    final int[] closes;

    Field(List<VisitNeed> needs, List<Visitor> staff, DateRange horizon, boolean[] worked) {
        this.start = horizon.from();
        this.worked = worked;
        this.persons = needs.stream()
                .sorted(Comparator.comparing(need -> need.recipient().value()))
                .toList();
        this.visitors = staff.stream()
                .sorted(Comparator.comparing(visitor -> visitor.id().value()))
                .toList();
        this.villages =
                persons.stream().map(VisitNeed::village).distinct().sorted().toList();
        this.capacity =
                visitors.stream().map(visitor -> capacity(visitor, horizon)).toArray(int[][]::new);
        this.villageOf = new int[persons.size()];
        this.crewOf = new int[persons.size()];
        this.crews = crews();
        this.crewsOf = crewsOf();
        this.visitsFrom = new int[persons.size() + 1];
        for (int person = 0; person < persons.size(); person++) {
            visitsFrom[person + 1] =
                    visitsFrom[person] + persons.get(person).windows().size();
        }
        this.personOf = new int[visits()];
        this.opens = new int[visits()];
        this.closes = new int[visits()];
        number();
    }

    int days() {
        return worked.length;
    }

    int visits() {
        return visitsFrom[persons.size()];
    }

    int visitsOf(int person) {
        return visitsFrom[person + 1] - visitsFrom[person];
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    /** Whether a visit can be made in time on a day by somebody. */
    boolean isInTime(int visit, int day) {
        return worked[day] && opens[visit] <= day && day <= closes[visit];
    }

    int[] crew(int visit) {
        return crews.get(crewOf[personOf[visit]]);
    }

    /** Visits that a visitor can make on all days. */
    int capacityOf(int visitor) {
        return Arrays.stream(capacity[visitor]).sum();
    }

    /** Visits that the visitors of a crew can make on a day. */
    int capacityOfCrew(int crew, int day) {
        return Arrays.stream(crews.get(crew))
                .map(visitor -> capacity[visitor][day])
                .sum();
    }

    /** The numbers of the visitors. */
    Map<VisitorId, Integer> visitorNumbers() {
        Map<VisitorId, Integer> numbers = new HashMap<>();
        for (int visitor = 0; visitor < visitors.size(); visitor++) {
            numbers.put(visitors.get(visitor).id(), visitor);
        }
        return numbers;
    }

    /** The numbers of the persons. */
    Map<RecipientId, Integer> personNumbers() {
        Map<RecipientId, Integer> numbers = new HashMap<>();
        for (int person = 0; person < persons.size(); person++) {
            numbers.put(persons.get(person).recipient(), person);
        }
        return numbers;
    }

    private int[] capacity(Visitor visitor, DateRange horizon) {
        int[] perDay = new int[worked.length];
        for (int day = 0; day < perDay.length; day++) {
            perDay[day] = worked[day] ? visitor.visitsPerDay() : 0;
        }
        visitor.absences().stream().filter(horizon::contains).forEach(absence -> perDay[day(absence)] = 0);
        return perDay;
    }

    /** Numbers the crews in the order of their first person. */
    private List<int[]> crews() {
        Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
        Map<DivisionCode, List<Integer>> serving = new LinkedHashMap<>();
        for (int person = 0; person < persons.size(); person++) {
            VisitNeed need = persons.get(person);
            villageOf[person] = Collections.binarySearch(villages, need.village());
            List<Integer> crew = without(need, serving.computeIfAbsent(need.village(), this::serving));
            crewOf[person] = numbers.computeIfAbsent(crew, any -> numbers.size());
        }
        return numbers.keySet().stream()
                .map(crew -> crew.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private List<Integer> serving(DivisionCode village) {
        List<Integer> serving = new ArrayList<>();
        for (int visitor = 0; visitor < visitors.size(); visitor++) {
            if (visitors.get(visitor).area().contains(village)) {
                serving.add(visitor);
            }
        }
        return serving;
    }

    private List<Integer> without(VisitNeed need, List<Integer> serving) {
        return need.excluded().isEmpty()
                ? serving
                : serving.stream()
                        .filter(visitor ->
                                !need.excluded().contains(visitors.get(visitor).id()))
                        .toList();
    }

    private int[][] crewsOf() {
        List<List<Integer>> of = new ArrayList<>();
        visitors.forEach(visitor -> of.add(new ArrayList<>()));
        for (int crew = 0; crew < crews.size(); crew++) {
            for (int visitor : crews.get(crew)) {
                of.get(visitor).add(crew);
            }
        }
        return of.stream()
                .map(crew -> crew.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void number() {
        for (int person = 0; person < persons.size(); person++) {
            List<DateRange> windows = persons.get(person).windows();
            for (int k = 0; k < windows.size(); k++) {
                int visit = visitsFrom[person] + k;
                personOf[visit] = person;
                opens[visit] = (int) Math.max(
                        0, ChronoUnit.DAYS.between(start, windows.get(k).from()));
                closes[visit] = (int) Math.min(
                                days(),
                                ChronoUnit.DAYS.between(start, windows.get(k).until()))
                        - 1;
            }
        }
    }
}
