package org.zhaoliao.usecase;

import java.time.LocalDate;
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
        LocalDate last = file.lastVisits(policy.on(horizon.from().minusDays(1))).any();
        for (DateRange piece : pieces(horizon)) {
            List<DateRange> owed = owed(piece, last);
            windows.addAll(owed);
            // whichever day is taken of the last window, the next gap begins no earlier
            last = owed.isEmpty() ? last : owed.get(owed.size() - 1).from();
        }
        VisitTier first = tier(horizon.from());
        return new VisitNeed(file.recipient().id(), file.recipient().division(), windows, excluded(first, caregivers));
    }

    private List<DateRange> owed(DateRange piece, LocalDate last) {
        VisitTier tier = tier(piece.from());
        List<DateRange> windows = VisitWindows.keeping(tier.longestGapDays(), tier.graceDays(), last, piece, calendar);
        for (EventVisit event : tier.owed()) {
            windows = VisitWindows.withAtOnce(windows, event.due(calendar).date(), piece, calendar);
        }
        return windows;
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
