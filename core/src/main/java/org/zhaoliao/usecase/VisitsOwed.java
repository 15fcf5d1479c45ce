package org.zhaoliao.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitRule;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.Excuse;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitorId;

/**
 * The visits that a recipient is owed within a horizon, on the days at home. Warnings begin and end, people have birthdays, come home or go to hospital: each day
 * is owed what its own tier asks for. Whoever looks after the person on any of the days visits them on none.
 */
record VisitsOwed(CaseFile file, Policy policy, VisitNews news, WorkingCalendar calendar) {

    VisitNeed within(DateRange horizon, Map<CaregiverId, VisitorId> caregivers) {
        SortedMap<LocalDate, VisitTier> tiers = file.visitTiers(horizon, policy, news);
        LastVisits last = file.lastVisits(policy.on(horizon.from().minusDays(1)));
        return VisitNeed.keeping(
                new VisitRule(last, spans(horizon, tiers)),
                file.recipient().id(),
                file.recipient().division(),
                excluded(tiers, caregivers),
                horizon,
                calendar);
    }

    /** The days at home, cut where the tier may be another. */
    private List<VisitRule.Span> spans(DateRange horizon, SortedMap<LocalDate, VisitTier> tiers) {
        List<VisitRule.Span> spans = new ArrayList<>();
        List<Excuse> excuses = file.excuses();
        for (LocalDate day :
                horizon.dates().filter(day -> isAtHome(day, excuses)).toList()) {
            int before = spans.size() - 1;
            boolean goesOn = before >= 0 && spans.get(before).days().until().equals(day) && !tiers.containsKey(day);
            spans.add(goesOn ? longer(spans.remove(before)) : span(day, tiers));
        }
        return spans;
    }

    private static VisitRule.Span span(LocalDate day, SortedMap<LocalDate, VisitTier> tiers) {
        VisitTier tier = tiers.headMap(day.plusDays(1)).values().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new VisitRule.Span(DateRange.of(day, day.plusDays(1)), tier.gaps(), tier.owed());
    }

    private static VisitRule.Span longer(VisitRule.Span span) {
        DateRange days = span.days().endingAt(span.days().until().plusDays(1));
        return new VisitRule.Span(days, span.gaps(), span.owed());
    }

    private boolean isAtHome(LocalDate day, List<Excuse> excuses) {
        return file.recipient().isDispersedOn(day)
                && excuses.stream().noneMatch(excuse -> excuse.days().contains(day));
    }

    private static Set<VisitorId> excluded(
            SortedMap<LocalDate, VisitTier> tiers, Map<CaregiverId, VisitorId> caregivers) {
        return tiers.values().stream()
                .flatMap(tier -> tier.mayNotVisit().stream())
                .flatMap(caregiver -> Stream.ofNullable(caregivers.get(caregiver)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
