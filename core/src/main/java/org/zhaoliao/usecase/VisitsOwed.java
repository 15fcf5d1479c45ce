package org.zhaoliao.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitWindows;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.EventVisit;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitAlert;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitorId;

/**
 * The visits that a recipient is owed within a horizon. Warnings begin and end, people come home or go to hospital: between two such days nothing changes, and
 * each piece is owed what its own tier asks for.
 */
record VisitsOwed(CaseFile file, Policy policy, VisitNews news, WorkingCalendar calendar) {

    VisitNeed within(DateRange horizon, Map<CaregiverId, VisitorId> caregivers) {
        List<DateRange> windows = new ArrayList<>();
        LastVisits last = file.lastVisits(policy.on(horizon.from().minusDays(1)));
        for (DateRange piece : pieces(horizon)) {
            List<DateRange> owed = owed(piece, last);
            windows.addAll(owed);
            // whichever day is taken of the last window, the next gap begins no earlier; what is planned is at the home
            last = owed.isEmpty()
                    ? last
                    : LastVisits.atHome(owed.get(owed.size() - 1).from());
        }
        VisitTier first = tier(horizon.from());
        return new VisitNeed(file.recipient().id(), file.recipient().division(), windows, excluded(first, caregivers));
    }

    private List<DateRange> owed(DateRange piece, LastVisits last) {
        VisitTier tier = tier(piece.from());
        int gap = Math.min(tier.longestGapDays(), tier.home().days());
        List<DateRange> windows = VisitWindows.keeping(gap, tier.graceDays(), last.any(), piece, calendar);
        LocalDate home = tier.home().latest(last.faceToFace(), tier.graceDays(), calendar);
        windows = VisitWindows.withAtOnce(windows, calendar.lastWorkingDayUpTo(home), piece, calendar);
        for (EventVisit event : tier.owed()) {
            windows = VisitWindows.withAtOnce(windows, event.due(calendar).date(), piece, calendar);
        }
        return tier.home().everyMonth() ? everyMonth(windows, piece, last.faceToFace()) : windows;
    }

    /** One visit in each calendar month whose last working day the person is at home, from the month after the last visit on. */
    private List<DateRange> everyMonth(List<DateRange> windows, DateRange piece, LocalDate last) {
        List<DateRange> monthly = windows;
        for (YearMonth month : monthsEndingIn(piece)) {
            if (month.isAfter(YearMonth.from(last))) {
                DateRange days = DateRange.month(month).intersection(piece).orElseThrow();
                monthly = VisitWindows.withOneIn(monthly, days, calendar);
            }
        }
        return monthly;
    }

    private List<YearMonth> monthsEndingIn(DateRange piece) {
        return Stream.iterate(
                        YearMonth.from(piece.from()),
                        month -> month.atDay(1).isBefore(piece.until()),
                        month -> month.plusMonths(1))
                .filter(month -> piece.contains(calendar.lastWorkingDayUpTo(month.atEndOfMonth())))
                .toList();
    }

    private VisitTier tier(LocalDate day) {
        Policy then = policy.on(day);
        return VisitTier.of(file.visitCircumstances(then, news), then);
    }

    /** The days at home in one run each, cut where a warning begins or ends. */
    private List<DateRange> pieces(DateRange horizon) {
        List<VisitAlert> alerts = news.alerts().stream()
                .filter(alert -> alert.division().contains(file.recipient().division()))
                .toList();
        Predicate<LocalDate> edge = day -> alerts.stream()
                .anyMatch(alert ->
                        alert.days().from().equals(day) || alert.days().until().equals(day));
        List<DateRange> pieces = new ArrayList<>();
        for (LocalDate day : horizon.dates().filter(this::isAtHome).toList()) {
            int before = pieces.size() - 1;
            boolean goesOn = before >= 0 && pieces.get(before).until().equals(day) && !edge.test(day);
            if (goesOn) {
                pieces.set(before, pieces.get(before).endingAt(day.plusDays(1)));
            } else {
                pieces.add(DateRange.of(day, day.plusDays(1)));
            }
        }
        return pieces;
    }

    private boolean isAtHome(LocalDate day) {
        return file.recipient().isDispersedOn(day)
                && file.excuses().stream().noneMatch(excuse -> excuse.days().contains(day));
    }

    private static Set<VisitorId> excluded(VisitTier tier, Map<CaregiverId, VisitorId> caregivers) {
        return tier.mayNotVisit().stream()
                .flatMap(caregiver -> Stream.ofNullable(caregivers.get(caregiver)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
