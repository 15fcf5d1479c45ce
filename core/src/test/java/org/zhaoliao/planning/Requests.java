package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.visit.VisitorId;

/** Requests drawn at random: nested areas, absences, exclusions, windows that overlap, and too few visitors more often than not. */
final class Requests {

    static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    private static final List<DivisionCode> AREAS = List.of(
            DivisionCode.of("141121100"),
            DivisionCode.of("141121100201"),
            DivisionCode.of("141121101"),
            DivisionCode.of("141121"));
    private static final List<DivisionCode> VILLAGES =
            List.of(DivisionCode.of("141121100201"), DivisionCode.of("141121100202"), DivisionCode.of("141121101201"));
    private static final LocalDate START = LocalDate.of(2026, 9, 25);

    private Requests() {}

    /** Small enough for every assignment to be tried. */
    static Arbitrary<Request> small() {
        return drawn(4, 5, 3);
    }

    static Arbitrary<Request> large() {
        return drawn(60, 31, 4);
    }

    /** Beside visits that are agreed: sensible ones, and ones on days off, beyond capacity, outside areas, or of persons and visitors that nobody knows. */
    static Arbitrary<Request> beside() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Request request = request(random, 20, 20, 4);
            List<PlannedVisit> own = VisitPlanner.plan(request).visits();
            List<PlannedVisit> fixed = new ArrayList<>();
            own.stream().filter(visit -> random.nextInt(3) == 0).forEach(fixed::add);
            for (int i = 0; i < random.nextInt(6); i++) {
                fixed.add(new PlannedVisit(
                        new RecipientId("r" + random.nextInt(25)),
                        new VisitorId("v" + random.nextInt(4)),
                        request.horizon().from().plusDays(random.nextInt((int)
                                request.horizon().days())),
                        VILLAGES.get(random.nextInt(VILLAGES.size())),
                        Reason.of("planning.kept", "", "")));
            }
            return request.beside(fixed);
        });
    }

    private static Arbitrary<Request> drawn(int persons, int days, int visits) {
        return Arbitraries.longs().map(seed -> request(new Random(seed), persons, days, visits));
    }

    private static Request request(Random random, int most, int days, int visits) {
        LocalDate from = START.plusDays(random.nextInt(20));
        DateRange horizon = DateRange.of(from, from.plusDays(1 + random.nextInt(days)));
        int areas = random.nextInt(8) == 0 ? AREAS.size() : AREAS.size() - 1;
        List<Visitor> visitors = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Visitor(
                        new VisitorId("v" + i),
                        AREAS.get(random.nextInt(areas)),
                        1 + random.nextInt(most > 10 ? 5 : 2),
                        absences(horizon, random)))
                .toList();
        List<VisitNeed> needs = IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> new VisitNeed(
                        new RecipientId("r" + i),
                        VILLAGES.get(random.nextInt(VILLAGES.size())),
                        windows(horizon, random, random.nextInt(visits + 1)),
                        random.nextInt(4) == 0 ? Set.of(new VisitorId("v0")) : Set.of()))
                .toList();
        return Request.of(needs, visitors, horizon, CALENDAR);
    }

    private static Set<LocalDate> absences(DateRange horizon, Random random) {
        return horizon.dates().filter(day -> random.nextInt(6) == 0).collect(Collectors.toSet());
    }

    private static List<DateRange> windows(DateRange horizon, Random random, int visits) {
        List<DateRange> windows = new ArrayList<>();
        for (int k = 0; k < visits; k++) {
            int from = random.nextInt((int) horizon.days());
            int until = from + 1 + random.nextInt((int) horizon.days() - from);
            windows.add(
                    DateRange.of(horizon.from().plusDays(from), horizon.from().plusDays(until)));
        }
        return windows;
    }
}
