package org.zhaoliao.usecase;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.VisitWindows;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.tier.EventVisit;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitorId;

/** Plans the home visits of a division for a month (制定探访计划). Reads only: the host stores the visits under its own identifiers. */
public final class PlanMonth {

    private final CareStore store;
    private final PolicyBook book;
    private final WorkingCalendar calendar;

    /** With the store to read, and the policy and calendar to plan by. */
    public PlanMonth(CareStore store, PolicyBook book, WorkingCalendar calendar) {
        this.store = store;
        this.book = book;
        this.calendar = calendar;
    }

    /**
     * Who can visit, and what else the host knows (计划条件).
     *
     * @param visitors who can visit
     * @param caregivers which of them are caregivers too; they do not visit those they look after
     * @param news what the host was told and no record shows
     * @param before the plan so far when it is made anew, for example after an absence; else empty
     */
    public record Given(
            List<Visitor> visitors, Map<CaregiverId, VisitorId> caregivers, VisitNews news, List<PlannedVisit> before) {

        public Given {
            visitors = List.copyOf(visitors);
            caregivers = ImmutableMap.copyOf(caregivers);
            before = List.copyOf(before);
        }

        /** Visitors of whom none is a caregiver, and nothing else. */
        public static Given of(List<Visitor> visitors) {
            return new Given(visitors, Map.of(), VisitNews.NONE, List.of());
        }
    }

    /**
     * The plan for all dispersed recipients of a division.
     *
     * @param moment by when the facts must have been recorded
     */
    public VisitPlan plan(DivisionCode within, YearMonth month, Given given, Instant moment) {
        Policy policy = book.at(within, month.atDay(1));
        List<VisitNeed> needs = new ArrayList<>();
        new ReadCaseFiles(store, moment).each(within, file -> {
            if (file.recipient().isDispersedOn(policy.day())) {
                needs.add(need(file, policy, given));
            }
        });
        return VisitPlanner.plan(VisitPlanner.Request.of(needs, given.visitors(), DateRange.month(month), calendar)
                .after(given.before()));
    }

    private VisitNeed need(CaseFile file, Policy policy, Given given) {
        VisitTier tier = VisitTier.of(file.visitCircumstances(policy, given.news()), policy);
        LocalDate last = file.lastVisits(policy.on(policy.day().minusDays(1))).any();
        DateRange month = DateRange.month(YearMonth.from(policy.day()));
        List<DateRange> windows = VisitWindows.keeping(tier.longestGapDays(), tier.graceDays(), last, month, calendar);
        for (EventVisit event : tier.owed()) {
            windows = VisitWindows.withAtOnce(windows, event.due(calendar).date(), month, calendar);
        }
        return new VisitNeed(
                file.recipient().id(), file.recipient().division(), windows, excluded(tier, given.caregivers()));
    }

    private static Set<VisitorId> excluded(VisitTier tier, Map<CaregiverId, VisitorId> caregivers) {
        return tier.mayNotVisit().stream()
                .flatMap(caregiver -> Stream.ofNullable(caregivers.get(caregiver)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
