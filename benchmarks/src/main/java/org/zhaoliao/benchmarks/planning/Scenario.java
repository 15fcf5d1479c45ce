package org.zhaoliao.benchmarks.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.planning.VisitWindows;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.visit.VisitorId;

/**
 * An invented month of visits; the same scenario always gives the same request.
 *
 * @param townships how many townships
 * @param recipients how many recipients in each, drawn to its 15 villages
 * @param mix how many visits they need
 * @param month on any of whose working days a visit is in time
 * @param capacityPercent how many visits the staff of a township can make, of a hundred that are needed; rounded up to a whole visit a day. Each makes about
 *     eight a day.
 */
record Scenario(int townships, int recipients, Mix mix, YearMonth month, int capacityPercent) {

    private static final int VILLAGES = 15;
    private static final int VISITS_PER_DAY = 8;
    private static final int TOWNSHIPS_OF_COUNTY = 10;
    private static final int FIRST_COUNTY = 141121;
    private static final int FIRST_TOWNSHIP = 100;
    private static final int FIRST_VILLAGE = 201;
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    /** 28 days, 19 of them worked, and enough room: what the targets are set for. */
    static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    static Scenario of(int townships, int recipients) {
        return new Scenario(townships, recipients, Mix.TIERS, FEBRUARY, 120);
    }

    Scenario with(Mix other) {
        return new Scenario(townships, recipients, other, month, capacityPercent);
    }

    Scenario in(YearMonth other) {
        return new Scenario(townships, recipients, mix, other, capacityPercent);
    }

    Scenario withCapacity(int percent) {
        return new Scenario(townships, recipients, mix, month, percent);
    }

    Request request() {
        List<VisitNeed> needs = new ArrayList<>();
        List<Visitor> visitors = new ArrayList<>();
        for (int township = 0; township < townships; township++) {
            DivisionCode code = township(township);
            List<VisitNeed> own = needs(code, new Random(township));
            needs.addAll(own);
            visitors.addAll(visitors(code, visits(own)));
        }
        return Request.of(needs, visitors, horizon(), CALENDAR);
    }

    static int visits(List<VisitNeed> needs) {
        return needs.stream().mapToInt(need -> need.windows().size()).sum();
    }

    int workingDays() {
        return CALENDAR.workingDays(horizon()).size();
    }

    private DateRange horizon() {
        return DateRange.month(month);
    }

    private static DivisionCode township(int number) {
        int county = FIRST_COUNTY + number / TOWNSHIPS_OF_COUNTY;
        return DivisionCode.of("" + county + (FIRST_TOWNSHIP + number % TOWNSHIPS_OF_COUNTY));
    }

    private List<VisitNeed> needs(DivisionCode township, Random random) {
        List<Integer> visits = new ArrayList<>(mix.visits(recipients));
        Collections.shuffle(visits, random);
        return IntStream.range(0, recipients)
                .mapToObj(number -> new VisitNeed(
                        new RecipientId("r-%s-%04d".formatted(township.digits(), number)),
                        DivisionCode.of(township.digits() + (FIRST_VILLAGE + random.nextInt(VILLAGES))),
                        VisitWindows.anywhere(visits.get(number), horizon()),
                        Set.of()))
                .toList();
    }

    /** As many as make about eight visits a day, and among them exactly what is asked. */
    private List<Visitor> visitors(DivisionCode township, int visits) {
        int perDay = (int) Math.ceil(visits * capacityPercent / (100.0 * workingDays()));
        int staff = Math.max(1, Math.round((float) perDay / VISITS_PER_DAY));
        return IntStream.range(0, staff)
                .mapToObj(number -> new Visitor(
                        new VisitorId("v-%s-%02d".formatted(township.digits(), number)),
                        township,
                        perDay / staff + (number < perDay % staff ? 1 : 0),
                        Set.of()))
                .toList();
    }

    /** The working days of a request. */
    static List<LocalDate> workingDays(Request request) {
        return Stream.of(request.horizon())
                .flatMap(DateRange::dates)
                .filter(request.calendar()::isWorkingDay)
                .toList();
    }
}
