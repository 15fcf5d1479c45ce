package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.planning.VisitPlanner.Request;

/** How many visits can be made in time at most, found twice: by trying everything, and as a flow of a graph library. */
final class MostVisits {

    private final Request request;
    private final List<Owed> owed = new ArrayList<>();

    private record Owed(VisitNeed need, DateRange window) {}

    private record Place(Visitor visitor, LocalDate day) {}

    /** Of all visits in a request. */
    MostVisits(Request request) {
        this.request = request;
        request.needs().forEach(need -> need.windows().forEach(window -> owed.add(new Owed(need, window))));
    }

    /** Every visit in every place or in none. */
    int byTrying() {
        return tried(0, new ArrayList<>(), new HashSet<>());
    }

    private int tried(int at, List<Place> used, Set<String> visited) {
        if (at == owed.size()) {
            return 0;
        }
        int most = tried(at + 1, used, visited);
        for (Place place : places(owed.get(at))) {
            long load = used.stream().filter(place::equals).count();
            String personsDay = owed.get(at).need().recipient().value() + place.day();
            if (load < place.visitor().visitsPerDay() && !visited.contains(personsDay)) {
                used.add(place);
                visited.add(personsDay);
                most = Math.max(most, 1 + tried(at + 1, used, visited));
                used.remove(used.size() - 1);
                visited.remove(personsDay);
            }
        }
        return most;
    }

    private List<Place> places(Owed visit) {
        return request.calendar().workingDays(visit.window()).stream()
                .filter(request.horizon()::contains)
                .flatMap(day -> request.visitors().stream()
                        .filter(visitor -> visitor.area().contains(visit.need().village()))
                        .filter(visitor -> !visitor.absences().contains(day))
                        .filter(visitor -> !visit.need().excluded().contains(visitor.id()))
                        .map(visitor -> new Place(visitor, day)))
                .toList();
    }

    int byFlow() {
        DefaultDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
                new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        graph.addVertex("source");
        graph.addVertex("sink");
        for (int at = 0; at < owed.size(); at++) {
            Owed visit = owed.get(at);
            String name = "visit " + at;
            edge(graph, "source", name, 1);
            for (LocalDate day : visit.window().dates().filter(this::isWithin).toList()) {
                if (isAgreed(visit.need(), day)) {
                    String agreed = visit.need().recipient().value() + " on " + day;
                    edge(graph, name, agreed + " in", 1);
                    edge(graph, agreed + " in", "sink", 1);
                }
            }
            for (Place place : places(visit)) {
                if (isAgreed(visit.need(), place.day())) {
                    continue;
                }
                String day = visit.need().recipient().value() + " on " + place.day();
                String slot = place.visitor().id().value() + " at " + place.day();
                edge(graph, name, day + " in", 1);
                edge(graph, day + " in", day + " out", 1);
                edge(graph, day + " out", slot, 1);
                edge(graph, slot, "sink", room(place));
            }
        }
        return (int) Math.round(new PushRelabelMFImpl<>(graph).calculateMaximumFlow("source", "sink"));
    }

    private boolean isWithin(LocalDate day) {
        return request.horizon().contains(day);
    }

    private boolean isAgreed(VisitNeed need, LocalDate day) {
        return request.fixed().stream()
                .anyMatch(visit -> visit.recipient().equals(need.recipient())
                        && visit.day().equals(day));
    }

    private int room(Place place) {
        long fixed = request.fixed().stream()
                .filter(visit -> visit.visitor().equals(place.visitor().id())
                        && visit.day().equals(place.day()))
                .count();
        return (int) Math.max(0, place.visitor().visitsPerDay() - fixed);
    }

    private static void edge(
            DefaultDirectedWeightedGraph<String, DefaultWeightedEdge> graph, String from, String to, int capacity) {
        graph.addVertex(from);
        graph.addVertex(to);
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        if (edge != null) {
            graph.setEdgeWeight(edge, capacity);
        }
    }
}
